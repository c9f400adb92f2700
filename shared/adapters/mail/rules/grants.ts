import type { ActivityEvent } from '../../../domain/activity/events.ts';
import type { GrantEvent } from '../../../domain/grant/events.ts';
import type { ReportEvent } from '../../../domain/report/events.ts';
import { lacks, names, nobody, type Telling } from '../mail-rule.ts';

const BY_REPORT = 'the report tells it';
const BY_REQUEST = 'the payment request tells it';
const OWNERS_OWN = 'the owner did it';

/** Who is told of what happens to a grant. */
export const grantTellings: Readonly<Record<GrantEvent['type'], Telling>> = {
  Awarded: [{ mail: 'grantAwarded', to: ['bank-maker'] }],
  ContractPrepared: [{ mail: 'contractPrepared', to: ['responsible-authority'] }],
  OwnerSigned: [{ mail: 'contractToCountersign', to: ['bank-maker', 'bank-checker'] }],
  BankSigned: nobody('those who sign for the Bank have been asked once the owner had signed'),
  ContractSigned: [{ mail: 'contractSigned', to: ['owner', 'coordinator'], weight: 'tells' }],
  Started: [{ mail: 'grantStarted', to: ['owner'], weight: 'tells' }],
  Suspended: [{ mail: 'grantSuspended', to: ['owner'] }],
  Resumed: [{ mail: 'grantResumed', to: ['owner'] }],
  ImplementationEnded: [{ mail: 'finalReportDue', to: ['owner'] }],
  ReportReceived: nobody(BY_REPORT),
  ReportReturned: nobody(BY_REPORT),
  ReportApproved: nobody(BY_REPORT),
  ObligationRecorded: nobody(BY_REQUEST),
  ObligationReleased: nobody(BY_REQUEST),
  DisbursementRecorded: nobody(BY_REQUEST),
  ReturnRecorded: nobody(BY_REQUEST),
  Settled: [
    { mail: 'refundDue', to: ['owner'], when: names('refundDueMinor') },
    { mail: 'grantSettled', to: ['owner'], weight: 'tells', when: lacks('refundDueMinor') },
  ],
  RefundReceived: [{ mail: 'refundReceived', to: ['owner'], weight: 'tells' }],
  Closed: [{ mail: 'grantClosed', to: ['owner', 'coordinator'], weight: 'tells' }],
  Terminated: [
    { mail: 'grantTerminated', to: ['owner'] },
    { mail: 'grantTerminated', to: ['coordinator', 'bank-maker'], weight: 'tells' },
  ],
  Declined: [
    { mail: 'grantDeclined', to: ['owner', 'bank-maker'], weight: 'tells' },
    { mail: 'grantDeclined', to: ['coordinator', 'head'] },
  ],
};

/** Who is told of what happens to an activity of a grant. */
export const activityTellings: Readonly<Record<ActivityEvent['type'], Telling>> = {
  Planned: nobody('the contract says it'),
  Notified: [{ mail: 'activityNotified', to: ['coordinator'], weight: 'tells' }],
  Held: nobody('its papers follow'),
  EvidenceSubmitted: [{ mail: 'activityEvidence', to: ['coordinator'] }],
  Accepted: [{ mail: 'activityAccepted', to: ['owner'], weight: 'tells' }],
  Queried: [{ mail: 'activityQueried', to: ['owner'] }],
};

/** Who is told of what happens to a report. */
export const reportTellings: Readonly<Record<ReportEvent['type'], Telling>> = {
  Created: nobody(OWNERS_OWN),
  Saved: nobody(OWNERS_OWN),
  Submitted: [{ mail: 'reportSubmitted', to: ['coordinator'] }],
  Returned: [{ mail: 'reportReturned', to: ['owner'] }],
  Approved: [{ mail: 'reportApproved', to: ['owner'], weight: 'tells' }],
};
