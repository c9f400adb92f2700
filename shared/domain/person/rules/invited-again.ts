import { fromMilliseconds, type Instant, toMilliseconds } from '../../kernel/instant.ts';

/** Each new first password makes the one before it void, and mail may be on its way for a while ([default] of this scheme). */
const WAIT_MILLISECONDS = 3_600_000;

/** From when on a first password can be sent again, by when it was last asked for; undefined when nothing stands against it. */
export const againFrom = (invitedAt: Instant | undefined): Instant | undefined =>
  invitedAt === undefined ? undefined : fromMilliseconds(toMilliseconds(invitedAt) + WAIT_MILLISECONDS);
