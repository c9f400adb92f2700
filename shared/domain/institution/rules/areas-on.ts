import type { Area } from '../../kernel/area.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Membership } from '../state.ts';

/**
 * The areas in whose working groups an institution has a seat on the day (UTC) of this moment, first and last day of a seat included.
 * Institutions of the OIC need none (dossier §3 [stated]); that is asked where a proposal begins.
 */
export const areasOn = (
  institution: { readonly memberships: readonly Membership[] },
  instant: Instant,
): readonly Area[] => {
  const day = instant.slice(0, 10);
  return institution.memberships
    .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo))
    .map(({ area }) => area);
};
