import type { Context } from '#shared/domain/kernel/decider.ts';
import { type Instant, isInstant } from '#shared/domain/kernel/instant.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';

/** An instant written out; throws when the text is not in the one form, so that a test never compares nonsense. */
export const at = (text: string): Instant => {
  if (!isInstant(text)) throw new Error(`not an instant: ${text}`);
  return text;
};

const USUAL_MOMENT = at('2022-09-15T09:00:00.000Z');

/** The ids that a decision under `aContext` makes: index 0 gives the first. */
const madeId = (index: number): string => `01HNEWAAAAAAAAAAAAAAAAAA${String(index).padStart(2, '0')}`;

/** What comes in beside a command: who acts, the facts, and a moment (15 September 2022, 09:00 UTC, unless told). */
export const aContext = <Facts>(actor: Actor, facts: Facts, now: Instant = USUAL_MOMENT): Context<Facts> => ({
  now,
  actor,
  facts,
  id: madeId,
});
