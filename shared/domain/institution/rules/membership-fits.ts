import type { InstitutionRejection } from '../rejections.ts';
import type { InstitutionState, Membership } from '../state.ts';

/** A new seat must end after it begins, and not run at the same time as another in the same area. */
export const membershipRefusal = (
  state: InstitutionState,
  { area, validFrom, validTo }: Membership,
): InstitutionRejection | undefined => {
  if (validTo !== undefined && validTo < validFrom) return { kind: 'membershipEndsBeforeItStarts', validFrom, validTo };
  const other = state.memberships.find(
    (each) =>
      each.area === area &&
      (validTo === undefined || each.validFrom <= validTo) &&
      (each.validTo === undefined || each.validTo >= validFrom),
  );
  return other === undefined ? undefined : { kind: 'membershipOverlaps', area, validFrom: other.validFrom };
};

/** The seat in an area that a given end would cut short; undefined when none runs on beyond it. */
export const runningMembership = (state: InstitutionState, area: Membership['area']): Membership | undefined =>
  state.memberships.find((each) => each.area === area && each.validTo === undefined);
