import { existing } from '../kernel/decider.ts';
import { never } from '../kernel/result.ts';
import type { PaymentOrderEvent } from './events.ts';
import type { PaymentOrderState } from './state.ts';

/** The order after one event. */
export const evolvePaymentOrder = (
  state: PaymentOrderState | undefined,
  event: PaymentOrderEvent,
): PaymentOrderState => {
  if (event.type === 'Created') {
    const { type: _, orderId, ...order } = event;
    return { ...order, id: orderId, status: 'created', isReleased: false, heard: [] };
  }
  return 'heard' in event && event.heard !== undefined
    ? fromBank(remember(existing(state), event.heard), event)
    : fromHouse(existing(state), event);
};

type Later = Exclude<PaymentOrderEvent, { readonly type: 'Created' }>;

const remember = (state: PaymentOrderState, heard: string): PaymentOrderState => ({
  ...state,
  heard: state.heard.includes(heard) ? state.heard : [...state.heard, heard],
});

/** What came of the bank's messages. */
const fromBank = (before: PaymentOrderState, event: Later): PaymentOrderState => {
  switch (event.type) {
    case 'Acknowledged':
      return { ...before, status: 'acknowledged', bankStatus: event.status };
    case 'Accepted':
      return { ...before, status: 'accepted', bankStatus: event.status };
    case 'Held':
      return { ...before, status: 'pending', bankStatus: event.status, ...attention(event) };
    case 'AnswerNoted':
      return { ...before, ...attention(event) };
    case 'Debited':
      return {
        ...before,
        status: 'debited',
        debitedAt: event.debitedAt,
        ...(event.reference !== undefined && { bankReference: event.reference }),
      };
    case 'Reconciled':
      return {
        ...before,
        status: 'reconciled',
        reconciledAt: event.reconciledAt,
        bankReference: event.reference,
      };
    case 'Returned':
      return { ...before, status: 'returned', reasonCode: event.reasonCode, bankReference: event.reference };
    default:
      return fromHouse(before, event);
  }
};

const attention = ({ needsAttention }: { readonly needsAttention?: string | undefined }) =>
  needsAttention === undefined ? {} : { needsAttention };

/** What people and our own steps did. */
const fromHouse = (before: PaymentOrderState, event: Later): PaymentOrderState => {
  switch (event.type) {
    case 'Screened':
      return { ...before, status: 'screened', screening: { result: 'clear', ...screened(event) } };
    case 'ScreenHeld':
      return { ...before, status: 'screenHold', screening: { result: 'hold', ...screened(event) } };
    case 'HoldCleared':
      return { ...before, status: 'screened' };
    case 'Batched':
      return { ...before, status: 'batched', batchId: event.batchId, batchNumber: event.batchNumber };
    case 'Unbatched':
      return { ...before, status: 'screened', batchId: undefined, batchNumber: undefined };
    case 'Approved':
      return { ...before, status: 'approved' };
    case 'Released':
      return { ...before, status: 'released', isReleased: true };
    case 'Sent':
      return { ...before, status: 'sent' };
    case 'Closed':
      return { ...before, status: 'closed' };
    case 'Rejected':
      return { ...before, status: 'rejected', reasonCode: event.reasonCode };
    case 'Cancelled':
      return { ...before, status: 'cancelled', reasonCode: event.reason };
    case 'SilenceRecorded':
      return { ...before, status: 'unknown', needsAttention: `noAnswerSince ${event.since}` };
    case 'RecallRequested':
      return { ...before, status: 'recallRequested', beforeRecall: before.status };
    case 'RecallAnswered':
      return { ...before, status: before.beforeRecall ?? before.status };
    case 'ExecutionConfirmed':
      return { ...before, status: 'accepted' };
    case 'Acknowledged':
    case 'Accepted':
    case 'Held':
    case 'AnswerNoted':
    case 'Debited':
    case 'Reconciled':
    case 'Returned':
      throw new Error(`${event.type} without the message that said so`);
    default:
      return never(event);
  }
};

const screened = ({ reasons, listVersion }: { readonly reasons: readonly string[]; readonly listVersion: string }) => ({
  reasons,
  listVersion,
});
