import type { OwnerStanding } from '../facts.ts';
import type { ProposalRejection } from '../rejections.ts';
import type { ProposalState } from '../state.ts';

/** Why an owner that has begun a proposal could not send it now: it is not active any more, or its seat in the working group has ended (dossier §3). */
export const mayStillApply = (
  { ownerKind, area }: Pick<ProposalState, 'ownerKind' | 'area'>,
  standing: OwnerStanding | undefined,
): ProposalRejection | undefined => {
  if (standing === undefined || !standing.isActive) return { kind: 'ownerNotActive' };
  return ownerKind === 'public' && !standing.areas.includes(area)
    ? { kind: 'ownerNotInWorkingGroup', area }
    : undefined;
};
