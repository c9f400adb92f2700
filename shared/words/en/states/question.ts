import type { QuestionState } from '../../../domain/question/state.ts';

export const questionStates = {
  asked: 'Asked',
  answered: 'Answered',
  declined: 'Not answered',
} satisfies Record<QuestionState['status'], string>;
