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

/**
 * The last seat in an area, whose end can be said: it runs on without one, or its last day is put right or put off. No seat comes after it, so
 * no end of it can reach into another. Undefined when there has never been a seat.
 */
export const latestMembership = (
  { memberships }: Pick<InstitutionState, 'memberships'>,
  area: Membership['area'],
): Membership | undefined =>
  memberships
    .filter((each) => each.area === area)
    .toSorted((left, right) => left.validFrom.localeCompare(right.validFrom))
    .at(-1);
