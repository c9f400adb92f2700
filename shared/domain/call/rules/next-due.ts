import type { Instant } from '../../kernel/instant.ts';
import { settledAt } from '../../kernel/settling.ts';
import type { CallState } from '../state.ts';

/**
 * What the clock does to a call next, and from when on; undefined when the call waits for people. A stage is closed once it has settled: what
 * arrived in the last second, an extension too, still finds the call as it was.
 */
export const nextDue = (
  call: CallState,
):
  | { readonly at: Instant; readonly command: 'open' | 'close' | 'closeFinalStage' | 'startImplementation' }
  | undefined => {
  switch (call.status) {
    case 'published':
      return { at: call.configuration.opensAt, command: 'open' };
    case 'open':
      return { at: settledAt(call.closesAt), command: 'close' };
    case 'finalStageOpen':
      return call.finalClosesAt === undefined
        ? undefined
        : { at: settledAt(call.finalClosesAt), command: 'closeFinalStage' };
    case 'contracting':
      return { at: call.configuration.implementationStartsAt, command: 'startImplementation' };
    default:
      return undefined;
  }
};
