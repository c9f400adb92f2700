import type { Instant } from '#shared/domain/kernel/instant.ts';
import { mayStillApply } from '#shared/domain/proposal/rules/may-still-apply.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { focalPointsOf } from '../../facts/focal-points.ts';
import { ownerStanding } from '../../facts/owner-standing.ts';
import type { Parts } from '../../parts.ts';

/** Who would transmit this proposal, and whether its owner may still apply: to be known before the form is signed. */
export const showFocalPoint = async (state: ProposalState, now: Instant, parts: Pick<Parts, 'repository'>) => {
  const needed = state.ownerKind !== 'oic';
  const [holders, standing] = await Promise.all([
    needed ? focalPointsOf(state, parts) : [],
    ownerStanding(state.ownerInstitutionId, now, parts),
  ]);
  return { needed, holders: [...holders], ownerMayApply: mayStillApply(state, standing) === undefined };
};
