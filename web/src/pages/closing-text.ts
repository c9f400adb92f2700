import { daysUntil } from '../format.ts';
import type { Words } from '../words.tsx';

/** How long a call is still open, in whole days of the reader's clock; the server's clock decides. */
export const closingText = (
  call: { readonly status: string; readonly closesAt: string },
  { words, say }: Words,
): string => {
  const days = daysUntil(call.closesAt, Date.now());
  return call.status !== 'open' || days < 0 ? '' : say(words.calls.closesIn, { days });
};
