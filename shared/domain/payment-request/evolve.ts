import { existing } from '../kernel/decider.ts';
import { never } from '../kernel/result.ts';
import type { PaymentRequestEvent } from './events.ts';
import type { PaymentRequestState } from './state.ts';

type Event<Type extends PaymentRequestEvent['type']> = Extract<PaymentRequestEvent, { readonly type: Type }>;

/** The request after one event. */
export const evolvePaymentRequest = (
  state: PaymentRequestState | undefined,
  event: PaymentRequestEvent,
): PaymentRequestState => {
  if (event.type === 'Created') return created(event);
  const before = existing(state);
  switch (event.type) {
    case 'Signed':
      return { ...before, status: 'signed', signedBy: event.by };
    case 'Submitted':
      return { ...before, status: 'submitted', submittedAt: event.submittedAt };
    case 'Queried':
      return { ...before, status: 'queried', query: { question: event.question, by: event.by, at: event.at } };
    case 'Answered':
      return {
        ...before,
        status: 'submitted',
        ...(before.query && { query: { ...before.query, answer: event.answer } }),
      };
    case 'DocumentsChecked':
      return checked(before, event);
    case 'TechnicallyConfirmed':
      return { ...before, status: 'technicallyConfirmed', technicallyConfirmedBy: event.by };
    case 'Approved':
      return approved(before, event);
    case 'Rejected':
      return { ...before, status: 'rejected', reason: event.reason };
    case 'Withdrawn':
      return { ...before, status: 'withdrawn' };
    case 'Ordered':
      return { ...before, status: 'ordered', orderId: event.orderId };
    case 'Paid':
      return { ...before, status: 'paid', paidAt: event.paidAt };
    case 'ObligationDropped':
      return { ...before, approval: undefined };
    case 'Failed':
      return { ...before, status: 'failed', failureCode: event.reasonCode };
    case 'FundsReturned':
      return { ...before, status: 'returnedFunds', failureCode: event.reasonCode };
    case 'Reissued':
      return { ...before, status: 'technicallyConfirmed', accountId: event.accountId, reissuedBy: event.by };
    default:
      return never(event);
  }
};

const created = (event: Event<'Created'>): PaymentRequestState => {
  const { type: _, requestId, ...claim } = event;
  return { ...claim, id: requestId, status: 'draft', approvals: 0 };
};

const checked = (before: PaymentRequestState, event: Event<'DocumentsChecked'>): PaymentRequestState => ({
  ...before,
  status: 'documentsChecked',
  documentsCheckedBy: event.by,
  lines: before.lines.map((line) => {
    const found = event.lines.find(({ lineNumber }) => lineNumber === line.lineNumber);
    return { ...line, approvedMinor: found?.approvedMinor, ...(found?.reason && { reductionReason: found.reason }) };
  }),
});

const approved = (before: PaymentRequestState, event: Event<'Approved'>): PaymentRequestState => ({
  ...before,
  status: 'approved',
  approvals: before.approvals + 1,
  approval: {
    by: event.approvedBy,
    at: event.approvedAt,
    acceptedMinor: event.acceptedMinor,
    clearedMinor: event.clearedMinor,
    payableMinor: event.amountMinor,
  },
});
