import type { QuestionState } from '../../../domain/question/state.ts';

export const questionStates = {
  asked: 'Posée',
  answered: 'Réponse donnée',
  declined: 'Sans réponse',
} satisfies Record<QuestionState['status'], string>;
