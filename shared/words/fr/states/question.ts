import type { QuestionState } from '../../../domain/question/state.ts';

export const questionStates = {
  asked: 'Posée',
  answered: 'Répondue',
  declined: 'Sans réponse',
} satisfies Record<QuestionState['status'], string>;
