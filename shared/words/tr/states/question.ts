import type { QuestionState } from '../../../domain/question/state.ts';

export const questionStates = {
  asked: 'Soruldu',
  answered: 'Yanıtlandı',
  declined: 'Yanıtlanmadı',
} satisfies Record<QuestionState['status'], string>;
