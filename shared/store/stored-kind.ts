import type { CaseKind } from '../domain/kernel/repository.ts';

/**
 * The same kind for callers that cannot know its state's type, as the repository that serves them all. What comes in is parsed first, so
 * a state that could not be read again is never written.
 */
export const asStored = <State>(kind: CaseKind<State>): CaseKind<unknown> => ({
  name: kind.name,
  parse: kind.parse,
  indexes: (state) => kind.indexes(kind.parse(state)),
  summary: (state) => kind.summary(kind.parse(state)),
});
