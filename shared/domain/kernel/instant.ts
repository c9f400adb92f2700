import * as z from 'zod/mini';
import { type Instant, isInstant } from './instant-form.ts';
import { toInstant } from './instant-reckoning.ts';

export { type Instant, isInstant } from './instant-form.ts';
export { fromMilliseconds, isBefore, plusDays, toInstant, toMilliseconds } from './instant-reckoning.ts';

/** A calendar day, `YYYY-MM-DD`, without a zone. */
export const calendarDay = z.iso.date();

/** zod schema of an instant; accepts any ISO 8601 moment with an offset and keeps it in the one form. */
export const instantSchema = z.pipe(
  z.pipe(
    z.iso.datetime({ offset: true }),
    z.transform((text: string) => toInstant(text) ?? text),
  ),
  z.custom<Instant>(isInstant),
);

/** zod schema of an instant that is already in the one form, as the store keeps it. */
export const storedInstant = z.custom<Instant>(isInstant);
