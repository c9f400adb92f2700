import type { Area } from '../../kernel/area.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { InstitutionState } from '../state.ts';
import { areasAtClosing, areasOn } from './areas-on.ts';

/**
 * `held` until the call closes; `endsBefore` it does, so that the check would find none (dossier P3, E2); `none` today, so that no proposal can
 * be begun. Owners that are no public bodies need none.
 */
export type SeatForCall = 'held' | 'endsBefore' | 'none' | 'notNeeded';

/** How the institution stands in the working group of an area, for somebody who writes now a proposal for a call that closes then. */
export const seatForCall = (
  institution: Pick<InstitutionState, 'kind' | 'memberships'>,
  area: Area,
  now: Instant,
  closesAt: Instant,
): SeatForCall => {
  if (institution.kind !== 'public') return 'notNeeded';
  if (!areasOn(institution, now).includes(area)) return 'none';
  return areasAtClosing(institution, closesAt).includes(area) ? 'held' : 'endsBefore';
};
