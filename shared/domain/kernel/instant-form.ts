/**
 * A moment in UTC, always written as `YYYY-MM-DDTHH:mm:ss.sssZ`, so that text order is time order.
 * The domain never reads a clock: moments come in with commands and context. `instant.ts` reckons with them and
 * has their schema, which the web's first page does without.
 */
export type Instant = string & { readonly __instant: true };

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

export const isInstant = (value: unknown): value is Instant =>
  typeof value === 'string' && FORM.test(value) && !Number.isNaN(Date.parse(value));
