import type { Area } from '../kernel/area.ts';
import type { Country } from '../kernel/country.ts';
import type { Currency } from '../kernel/currency.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Money } from '../kernel/money.ts';
import type { BudgetLine, LineAmount, PlannedActivity } from './budget.ts';

export type Awarded = {
  readonly type: 'Awarded';
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
  readonly activityNoticeDays: number;
  readonly at: Instant;
};

type Signed = { readonly personId: string; readonly roles: readonly string[]; readonly at: Instant };

/** Which grant an event that moves money speaks of, so that the ledger needs nothing but the event. */
type OfGrant = { readonly grantId: string; readonly currency: Currency };

export type ContractPrepared = {
  readonly type: 'ContractPrepared';
  readonly terms: string;
  readonly hash: string;
  readonly accountId: string;
  readonly signatory: string;
  readonly preparedBy: string;
  readonly at: Instant;
};

/** The second Bank signature makes the contract: from here on the amount is committed. */
type ContractSigned = OfGrant & {
  readonly type: 'ContractSigned';
  readonly callId: string;
  readonly ownerInstitutionId: string;
  readonly amountMinor: number;
  readonly contractHash: string;
  readonly at: Instant;
};

export type ObligationRecorded = {
  readonly type: 'ObligationRecorded';
  readonly requestId: string;
  readonly advance: boolean;
  readonly payableMinor: number;
  readonly clearedMinor: number;
  readonly lines: readonly LineAmount[];
};

/**
 * What stands of all that was paid. `acceptedMinor` of the advance becomes expenditure; the disallowed parts of advance and of
 * expenditure already accepted are claimed back.
 */
type Reckoning = {
  readonly acceptedMinor: number;
  readonly disallowedAdvanceMinor: number;
  readonly disallowedExpenditureMinor: number;
};

export type Settled = OfGrant &
  Reckoning & {
    readonly type: 'Settled';
    readonly finalEligibleMinor: number;
    readonly unpaidMinor: number;
    readonly refundDueMinor: number;
    readonly at: Instant;
  };

/** `releasedMinor`: how much of the commitment the refund sets free at once, because the grant has already ended. */
type RefundReceived = OfGrant & {
  readonly type: 'RefundReceived';
  readonly amountMinor: number;
  readonly releasedMinor: number;
  readonly reference: string;
};

export type Closed = OfGrant & {
  readonly type: 'Closed';
  readonly finalEligibleMinor: number;
  /** What was committed and never needed. */
  readonly releasedMinor: number;
};

export type Terminated = OfGrant &
  Reckoning & {
    readonly type: 'Terminated';
    readonly reason: string;
    readonly eligibleMinor: number;
    readonly refundDueMinor: number;
    readonly releasedMinor: number;
    readonly at: Instant;
  };

export type GrantEvent =
  | Awarded
  | ContractPrepared
  | ({ readonly type: 'OwnerSigned' } & Signed)
  | ({ readonly type: 'BankSigned' } & Signed)
  | ContractSigned
  | { readonly type: 'Started'; readonly callId: string }
  | { readonly type: 'Suspended'; readonly reason: string }
  | { readonly type: 'Resumed' }
  | { readonly type: 'ImplementationEnded' }
  | { readonly type: 'ReportReceived'; readonly reportId: string }
  | { readonly type: 'ReportReturned'; readonly reportId: string }
  | { readonly type: 'ReportApproved'; readonly reportId: string }
  | ObligationRecorded
  | { readonly type: 'ObligationReleased'; readonly requestId: string }
  | { readonly type: 'DisbursementRecorded'; readonly requestId: string }
  | { readonly type: 'ReturnRecorded'; readonly requestId: string }
  | Settled
  | RefundReceived
  | Closed
  | Terminated
  | { readonly type: 'Declined'; readonly reason: string };
