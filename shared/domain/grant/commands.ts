import type { Area } from '../kernel/area.ts';
import type { Country } from '../kernel/country.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Money } from '../kernel/money.ts';
import type { BudgetLine, LineAmount, PlannedActivity } from './budget.ts';

/** Makes the grant of a proposal on the Final List. The lines must come to the grant at least. */
export type Award = {
  readonly type: 'award';
  readonly grantId: string;
  readonly proposalId: string;
  readonly callId: string;
  readonly code: string;
  readonly title: string;
  readonly ownerInstitutionId: string;
  readonly ownerName: string;
  readonly country: Country;
  readonly area: Area;
  readonly grant: Money;
  readonly lines: readonly BudgetLine[];
  readonly plannedActivities: readonly PlannedActivity[];
  readonly implementationStartsAt: Instant;
  readonly implementationEndsAt: Instant;
  readonly advancePercent: number;
  /** How many days before its start an activity must be announced. */
  readonly activityNoticeDays: number;
};

/**
 * Binds part of the grant for an approved payment request. An advance has no lines. Of any other request the lines are the accepted
 * cost; what they exceed the payable amount by is cleared against the advance that the owner still holds.
 */
export type RecordObligation = {
  readonly type: 'recordObligation';
  readonly requestId: string;
  readonly advance: boolean;
  readonly payableMinor: number;
  readonly lines: readonly LineAmount[];
};

/** `eligibleMinor`: the part of what has been paid that stands; the rest is claimed back. */
export type Terminate = { readonly type: 'terminate'; readonly reason: string; readonly eligibleMinor: number };

export type GrantCommand =
  | Award
  | { readonly type: 'prepareContract'; readonly signatory: string }
  /** `contractHash`: the hash of the text that the signer has read. */
  | { readonly type: 'sign'; readonly contractHash: string }
  | { readonly type: 'start' }
  | { readonly type: 'suspend'; readonly reason: string }
  | { readonly type: 'resume' }
  | { readonly type: 'endImplementation' }
  | { readonly type: 'receiveReport'; readonly reportId: string }
  | { readonly type: 'returnReport'; readonly reportId: string }
  | { readonly type: 'approveReport'; readonly reportId: string }
  | RecordObligation
  | { readonly type: 'releaseObligation'; readonly requestId: string }
  | { readonly type: 'recordDisbursement'; readonly requestId: string }
  /** The bank has sent a payment back: what was paid is bound again, not yet free. */
  | { readonly type: 'recordReturn'; readonly requestId: string }
  | { readonly type: 'settle'; readonly finalEligibleMinor: number }
  | { readonly type: 'recordRefund'; readonly amountMinor: number; readonly reference: string }
  | { readonly type: 'close' }
  | Terminate
  | { readonly type: 'decline'; readonly reason: string };
