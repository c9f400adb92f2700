import { proposalState } from '#shared/domain/proposal/state.ts';
import type { Done, More } from '#shared/runtime/execute-command.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import type { Parts } from '../parts.ts';

type Means = Pick<Parts, 'repository'>;

const tallyOf = (callId: string, institutionId: string): { readonly group: string; readonly name: string } => ({
  group: `call#${callId}#institution#${institutionId}`,
  name: 'proposals',
});

/** How many proposals an institution has begun in a call and not withdrawn, by a consistent read. Only counted where the call sets a limit. */
export const proposalsInCall = async (
  callId: string,
  institutionId: string,
  { repository }: Means,
): Promise<number> => {
  const { group, name } = tallyOf(callId, institutionId);
  return (await repository.tallies(group))[name] ?? 0;
};

/**
 * Counts a proposal of its institution in the write that begins or withdraws it, if the call sets a limit, which that write then holds: of two
 * that are begun at once for one place, one is decided anew. Lapsing gives no place back, since it comes only when none can be begun any more.
 */
export const countInCall = async (ready: readonly Done[], { repository }: Means): Promise<More> => {
  const tallies = await Promise.all(
    ready.map(async ({ state, events }) => {
      const { callId, ownerInstitutionId } = proposalState.parse(state);
      const atMost = (await repository.load(callKind, callId))?.state.configuration.limits.proposalsPerInstitutionMax;
      if (atMost === undefined) return [];
      const tally = tallyOf(callId, ownerInstitutionId);
      return events.flatMap(({ type }) => {
        if (type === 'Created') return [{ ...tally, by: 1, atMost }];
        return type === 'Withdrawn' ? [{ ...tally, by: -1 }] : [];
      });
    }),
  );
  return { tallies: tallies.flat() };
};
