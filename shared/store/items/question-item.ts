import type { CaseKind } from '../../domain/kernel/repository.ts';
import { type QuestionState, questionState } from '../../domain/question/state.ts';
import { shortened } from './shortened.ts';

/** Questions: those about one call together, in the order in which they were asked. */
export const questionKind: CaseKind<QuestionState> = {
  name: 'question',
  parse: (value) => questionState.parse(value),
  indexes: (state) => ({
    family: { key: `call#${state.callId}#question`, sort: `${state.askedAt}#${state.id}` },
  }),
  summary: ({ question, askedBy, askedAt }) => ({ question: shortened(question, 160), askedBy, askedAt }),
};
