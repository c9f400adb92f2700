import type { QuestionState } from '../../../domain/question/state.ts';

export const questionStates = {
  asked: 'طُرح',
  answered: 'أُجيب عنه',
  declined: 'لم تتم الإجابة عنه',
} satisfies Record<QuestionState['status'], string>;
