import { proposalState } from '#shared/domain/proposal/state.ts';
import type { Done, More } from '#shared/runtime/execute-command.ts';
import { acceptedTally } from '../../facts/proposal-facts.ts';

/** Takes a grant from what its call has left, in the same write that puts the proposal on the final list. */
export const acceptedMore = async (ready: readonly Done[]): Promise<More> => {
  const tallies = ready.flatMap(({ state, events }) => {
    const isListed = events.some(({ type }) => type === 'FinalListed' || type === 'Promoted');
    if (!isListed) return [];
    const { callId, grantMinor = 0 } = proposalState.parse(state);
    return [{ ...acceptedTally(callId), by: grantMinor }];
  });
  return { tallies };
};
