import { type Instant, isInstant } from './instant-form.ts';

/** Reads any ISO 8601 moment with an offset; undefined when it is not one. */
export const toInstant = (text: string): Instant | undefined => {
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) return undefined;
  return fromMilliseconds(milliseconds);
};

/** The moment so many milliseconds after 1970-01-01T00:00Z. Throws RangeError outside the years 0000–9999. */
export const fromMilliseconds = (milliseconds: number): Instant => {
  const text = new Date(milliseconds).toISOString();
  if (!isInstant(text)) throw new RangeError(`not an instant: ${text}`);
  return text;
};

export const toMilliseconds = (instant: Instant): number => Date.parse(instant);

/** A whole number of 24-hour days later (earlier when negative). */
export const plusDays = (instant: Instant, days: number): Instant =>
  fromMilliseconds(toMilliseconds(instant) + days * 86_400_000);

export const isBefore = (left: Instant, right: Instant): boolean => left < right;
