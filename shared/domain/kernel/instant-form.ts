/**
 * A moment in UTC, always written as `YYYY-MM-DDTHH:mm:ss.sssZ`, so that text order is time order.
 * The domain never reads a clock: moments come in with commands and context. `instant-reckoning.ts` reckons with
 * them; `instant.ts` has all that and their schema, which pages do without that are read over a poor link.
 */
export type Instant = string & { readonly __instant: true };

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

export const isInstant = (value: unknown): value is Instant =>
  typeof value === 'string' && FORM.test(value) && !Number.isNaN(Date.parse(value));
