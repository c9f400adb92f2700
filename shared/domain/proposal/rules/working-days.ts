import { type Instant, plusDays } from '../../kernel/instant.ts';

/**
 * A moment so many working days later, reckoned as five in every seven days and rounded up to whole days: members of the OIC rest on different
 * days of the week, so nobody's own week is taken ([default] of this scheme).
 */
export const plusWorkingDays = (from: Instant, workingDays: number): Instant =>
  plusDays(from, Math.ceil((workingDays * 7) / 5));
