import type { Area } from '../../kernel/area.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { InstitutionState } from '../state.ts';

/**
 * Whether an institution belongs to an area's working group on the day (UTC) of this moment. Institutions of the OIC need no seat
 * (dossier §3 [stated]: members of the working group, or OIC institutions).
 */
export const isMemberOn = (institution: InstitutionState, area: Area, instant: Instant): boolean => {
  if (institution.kind === 'oic') return true;
  const day = instant.slice(0, 10);
  return institution.memberships.some(
    (each) => each.area === area && each.validFrom <= day && (each.validTo === undefined || day <= each.validTo),
  );
};
