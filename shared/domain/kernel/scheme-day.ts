import { SCHEME_ZONE } from './country-zone.ts';
import { type Instant, toMilliseconds } from './instant.ts';

// Swedish writes days as ISO 8601 does. Made once: making it takes longer than all that one request writes with it.
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: SCHEME_ZONE, dateStyle: 'short' });

/** The calendar day of a moment by the clock of the scheme, as `YYYY-MM-DD`: between midnight in Istanbul and in UTC, the later of the two. */
export const schemeDay = (instant: Instant): string => day.format(toMilliseconds(instant));
