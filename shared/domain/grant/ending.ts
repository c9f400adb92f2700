import type { Instant } from '../kernel/instant.ts';
import type { Terminate } from './commands.ts';
import type { Closed, Settled, Terminated } from './events.ts';
import { reckon } from './rules/reckoning.ts';
import type { GrantState } from './state.ts';

const ofGrant = (grant: GrantState) => ({ grantId: grant.id, currency: grant.grant.currency });

/** Fixes the final eligible total, and with it what is still owed to the owner or by the owner. */
export const settle = (grant: GrantState, finalEligibleMinor: number, now: Instant): Settled => ({
  ...ofGrant(grant),
  ...reckon(grant, finalEligibleMinor),
  type: 'Settled',
  finalEligibleMinor,
  at: now,
});

/** Ends a settled grant and sets free what was committed and never needed. */
export const close = (grant: GrantState): Closed => {
  const finalEligibleMinor = grant.settlement?.finalEligibleMinor ?? 0;
  return {
    ...ofGrant(grant),
    type: 'Closed',
    finalEligibleMinor,
    releasedMinor: grant.committedMinor - finalEligibleMinor,
  };
};

/** Ends a grant early: what was never paid is set free at once, what was paid and does not stand is claimed back. */
export const terminate = (grant: GrantState, command: Terminate, now: Instant): Terminated => {
  const { unpaidMinor: _, ...reckoning } = reckon(grant, command.eligibleMinor);
  return {
    ...ofGrant(grant),
    ...reckoning,
    type: 'Terminated',
    reason: command.reason,
    eligibleMinor: command.eligibleMinor,
    releasedMinor: grant.committedMinor - grant.disbursedMinor,
    at: now,
  };
};
