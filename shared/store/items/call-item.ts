import { nextDue } from '../../domain/call/rules/next-due.ts';
import { type CallState, callState } from '../../domain/call/state.ts';
import type { CaseKind } from '../../domain/kernel/repository.ts';

/** Calls: all in one family by opening time, and those that wait for the clock in the queue `due`. */
export const callKind: CaseKind<CallState> = {
  name: 'call',
  parse: (value) => callState.parse(value),
  indexes: (state) => {
    const due = nextDue(state);
    return {
      family: { key: 'call', sort: `${state.configuration.opensAt}#${state.id}` },
      queue: due === undefined ? undefined : { key: 'due', sort: `${due.at}#call#${state.id}` },
    };
  },
  summary: ({ configuration, closesAt, finalClosesAt, publishedAt }) => ({
    programme: configuration.programme,
    number: configuration.number,
    year: configuration.year,
    titles: configuration.titles,
    areas: configuration.areas.map((each) => each.area),
    opensAt: configuration.opensAt,
    closesAt,
    finalClosesAt,
    isPublic: publishedAt !== undefined,
  }),
};
