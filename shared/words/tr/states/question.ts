import type { QuestionState } from '../../../domain/question/state.ts';

export const questionStates = {
  asked: 'Soruldu',
  answered: 'Cevaplandı',
  declined: 'Cevaplanmadı',
} satisfies Record<QuestionState['status'], string>;
