import type { AccountEvent } from '../../../domain/account/events.ts';
import type { BankMessageEvent } from '../../../domain/bank-message/events.ts';
import type { LedgerEntryEvent } from '../../../domain/ledger/events.ts';
import type { PaymentBatchEvent } from '../../../domain/payment-batch/events.ts';
import type { PaymentOrderEvent } from '../../../domain/payment-order/events.ts';
import type { PaymentRequestEvent } from '../../../domain/payment-request/events.ts';
import { names, nobody, says, type Telling } from '../mail-rule.ts';

const OWNERS_OWN = 'the owner did it';
const ON_ITS_WAY = 'it is on its way, and somebody is told when it is paid or not';
const BY_REQUEST = 'the payment request tells it';
const BOOKS = 'the books are read, not mailed';

/**
 * Who is told of what happens to a bank account. Its responsible authorities hear at once of every step towards money going there: that is
 * how a stranger's account is noticed in time.
 */
export const accountTellings: Readonly<Record<AccountEvent['type'], Telling>> = {
  Proposed: [
    { mail: 'accountProposed', to: ['bank-maker'] },
    { mail: 'accountNoticed', to: ['responsible-authority'] },
  ],
  CalledBack: [{ mail: 'accountToApprove', to: ['bank-checker'] }],
  Approved: [{ mail: 'accountCooling', to: ['responsible-authority'] }],
  Activated: [{ mail: 'accountActivated', to: ['responsible-authority'], weight: 'tells' }],
  Suspended: [{ mail: 'accountSuspended', to: ['responsible-authority'] }],
  Superseded: nobody('the account in its place tells its own steps'),
  Rejected: [{ mail: 'accountRejected', to: ['owner'] }],
};

/** Who is told of what happens to a payment request. */
export const paymentRequestTellings: Readonly<Record<PaymentRequestEvent['type'], Telling>> = {
  Created: nobody(OWNERS_OWN),
  Signed: nobody(OWNERS_OWN),
  Submitted: [{ mail: 'requestSubmitted', to: ['bank-maker'] }],
  Queried: [{ mail: 'requestQueried', to: ['owner'] }],
  Answered: [{ mail: 'requestAnswered', to: ['bank-maker'] }],
  DocumentsChecked: [{ mail: 'requestToConfirm', to: ['coordinator'] }],
  TechnicallyConfirmed: [{ mail: 'requestToApprove', to: ['bank-checker'] }],
  Approved: [{ mail: 'requestApproved', to: ['owner'], weight: 'tells' }],
  Rejected: [{ mail: 'requestRejected', to: ['owner'] }],
  Withdrawn: nobody('it leaves the Bank’s list by itself'),
  Ordered: nobody(ON_ITS_WAY),
  Paid: [{ mail: 'paid', to: ['owner'], weight: 'tells' }],
  ObligationDropped: nobody(BOOKS),
  Failed: [
    { mail: 'paymentToReissue', to: ['bank-maker'] },
    { mail: 'paymentFailed', to: ['owner'] },
  ],
  FundsReturned: [
    { mail: 'paymentToReissue', to: ['bank-maker'] },
    { mail: 'paymentFailed', to: ['owner'] },
  ],
  Reissued: nobody(ON_ITS_WAY),
};

/** Who is told of what happens to a payment order. */
export const paymentOrderTellings: Readonly<Record<PaymentOrderEvent['type'], Telling>> = {
  Created: nobody(ON_ITS_WAY),
  Screened: nobody(ON_ITS_WAY),
  ScreenHeld: [{ mail: 'orderHeld', to: ['bank-checker'] }],
  HoldCleared: nobody(ON_ITS_WAY),
  Batched: nobody(ON_ITS_WAY),
  Unbatched: nobody('whoever took it out of its batch did it'),
  Approved: nobody(ON_ITS_WAY),
  Released: nobody(ON_ITS_WAY),
  Sent: nobody(ON_ITS_WAY),
  Acknowledged: nobody(ON_ITS_WAY),
  Accepted: nobody(ON_ITS_WAY),
  Held: [{ mail: 'orderHeld', to: ['bank-checker'], when: names('needsAttention') }],
  AnswerNoted: [{ mail: 'orderHeld', to: ['bank-checker'], when: names('needsAttention') }],
  Debited: nobody(ON_ITS_WAY),
  Reconciled: nobody(BY_REQUEST),
  Closed: nobody(BOOKS),
  Rejected: nobody(BY_REQUEST),
  Cancelled: nobody(BY_REQUEST),
  Returned: nobody(BY_REQUEST),
  SilenceRecorded: [{ mail: 'orderSilent', to: ['bank-checker'] }],
  RecallRequested: [{ mail: 'orderRecalled', to: ['bank-checker'] }],
  RecallAnswered: nobody('whoever records the answer has it'),
  ExecutionConfirmed: nobody(ON_ITS_WAY),
};

/** Who is told of what happens to a batch of payments. */
export const paymentBatchTellings: Readonly<Record<PaymentBatchEvent['type'], Telling>> = {
  Opened: nobody('whoever opened it freezes it'),
  Frozen: [{ mail: 'batchToApprove', to: ['bank-checker'] }],
  ApprovalGiven: [{ mail: 'batchToApprove', to: ['bank-checker'] }],
  Approved: [{ mail: 'batchToRelease', to: ['bank-maker', 'bank-checker'] }],
  Released: nobody(ON_ITS_WAY),
  Sent: nobody(ON_ITS_WAY),
  AnswerRecorded: [{ mail: 'batchRejected', to: ['bank-maker'], when: says('standing', 'rejected') }],
  Completed: nobody(ON_ITS_WAY),
  Dissolved: nobody('whoever dissolved it did it'),
};

/** Who is told of what comes from the bank. */
export const bankMessageTellings: Readonly<Record<BankMessageEvent['type'], Telling>> = {
  Received: nobody('it is read within the minute'),
  Applied: [{ mail: 'suspenseOpened', to: ['finance'], when: (event) => names('suspense')(readingOf(event)) }],
  Refused: [{ mail: 'bankMessageRefused', to: ['finance'] }],
};

const readingOf = (event: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const reading = event['reading'];
  return typeof reading === 'object' && reading !== null ? { ...reading } : {};
};

export const ledgerEntryTellings: Readonly<Record<LedgerEntryEvent['type'], Telling>> = {
  Posted: nobody(BOOKS),
  Assigned: nobody(BOOKS),
  Reversed: nobody(BOOKS),
};
