import type { Area } from '../../kernel/area.ts';
import { fromMilliseconds, type Instant, toMilliseconds } from '../../kernel/instant.ts';
import { schemeDay } from '../../kernel/scheme-day.ts';
import type { Membership } from '../state.ts';

type Member = { readonly memberships: readonly Membership[] };

/**
 * The areas in whose working groups an institution has a seat on the day of this moment by the scheme's clock, first and last day of a seat
 * included. Institutions of the OIC need none (dossier §3 [stated]); that is asked where a proposal begins.
 */
export const areasOn = (institution: Member, instant: Instant): readonly Area[] => {
  const day = schemeDay(instant);
  return institution.memberships
    .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo))
    .map(({ area }) => area);
};

/** The same at the last moment before a closing: what closes at midnight was open on the day before, not on the one that begins. */
export const areasAtClosing = (institution: Member, closesAt: Instant): readonly Area[] =>
  areasOn(institution, fromMilliseconds(toMilliseconds(closesAt) - 1));
