import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { paymentOrder } from '#shared/domain/payment-order/decide.ts';
import { endToEndIdOf, paymentOrderId } from '#shared/domain/payment-order/ids.ts';
import type { PaymentOrderState } from '#shared/domain/payment-order/state.ts';
import type { PaymentRequestCommand } from '#shared/domain/payment-request/commands.ts';
import { paymentRequest } from '#shared/domain/payment-request/decide.ts';
import { type More, type Step, step } from '#shared/runtime/execute-command.ts';
import { reactionFunction } from '#shared/runtime/reaction-function.ts';
import { accountKind } from '#shared/store/items/account-item.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { paymentOrderKind } from '#shared/store/items/payment-order-item.ts';
import { paymentRequestKind } from '#shared/store/items/payment-request-item.ts';
import { takeBatchAlong } from '../facts/batch-standing.ts';
import { grantStep } from '../facts/grant-of-request.ts';
import { newOrder } from '../facts/new-order.ts';
import { orderStep } from '../facts/order-steps.ts';
import { paymentRequestFacts } from '../facts/payment-request-facts.ts';
import { parts } from '../parts.ts';

const requestStep = (id: string, command: PaymentRequestCommand): Step =>
  step({
    kind: paymentRequestKind,
    decider: paymentRequest,
    id,
    command,
    facts: (state) => paymentRequestFacts(state, command, parts),
  });

/** An approved request becomes an order; one that an earlier advance covers whole has nothing to send and is paid by that. */
const orderPayment = async (event: RecordedEvent): Promise<void> => {
  const request = (await parts.repository.load(paymentRequestKind, event.aggregateId))?.state;
  if (request?.status !== 'approved' || request.approval === undefined) return;
  if (request.approval.payableMinor === 0) {
    await parts.react(event, 'follow-payment', { steps: paidSteps(request.id, request.grantId) });
    return;
  }
  const [grant, account] = await Promise.all([
    parts.repository.load(grantKind, request.grantId),
    parts.repository.load(accountKind, request.accountId),
  ]);
  if (grant === undefined || account === undefined) throw new Error('an approved request without grant or account');
  const id = paymentOrderId(parts.newId());
  const command = newOrder(id, parts.uuid(), request, grant.state, account);
  await parts.react(event, 'follow-payment', {
    steps: [
      step({ kind: paymentOrderKind, decider: paymentOrder, id, isNew: true, command, facts: undefined }),
      requestStep(request.id, { type: 'recordOrdered', orderId: id }),
    ],
    unique: [{ name: 'endToEndId', value: endToEndIdOf(id) }],
  });
};

const paidSteps = (requestId: string, grantId: string): readonly Step[] => [
  requestStep(requestId, { type: 'recordPaid' }),
  grantStep(grantId, { type: 'recordDisbursement', requestId }, parts),
];

/**
 * What the order's end means for its request and its grant, all in one write. Events may come late and in another order: money that has come
 * back since is not reported as paid, or else a request that is being paid anew by another order would count as paid by this one.
 */
const stepsOf = (order: PaymentOrderState, event: RecordedEvent): readonly Step[] => {
  const { requestId, grantId, reasonCode = 'NARR' } = order;
  switch (event.type) {
    case 'Reconciled':
      if (order.status === 'returned') return [];
      return [
        ...paidSteps(requestId, grantId),
        ...(order.status === 'reconciled' ? [orderStep(order.id, { type: 'close' })] : []),
      ];
    case 'Rejected':
    case 'Cancelled':
      return [
        requestStep(requestId, { type: 'recordFailed', reasonCode }),
        grantStep(grantId, { type: 'releaseObligation', requestId }, parts),
      ];
    case 'Returned':
      return [requestStep(requestId, { type: 'recordReturned', reasonCode })];
    default:
      return [];
  }
};

/**
 * Money that came back is no longer paid by the grant. It may come back before its request was told that it arrived; which of the two it was
 * is asked at every attempt of the write, since the news of the arrival may be on its way at the same moment.
 */
const withReturn = async ({ requestId, grantId }: PaymentOrderState, event: RecordedEvent): Promise<More> =>
  event.type === 'Returned' && (await isPaid(grantId, requestId))
    ? { steps: [grantStep(grantId, { type: 'recordReturn', requestId }, parts)] }
    : {};

const isPaid = async (grantId: string, requestId: string): Promise<boolean> => {
  const grant = await parts.repository.load(grantKind, grantId);
  return grant?.state.obligations.some((entry) => entry.requestId === requestId && entry.paid) ?? false;
};

const followOrder = async (event: RecordedEvent): Promise<void> => {
  const order = (await parts.repository.load(paymentOrderKind, event.aggregateId))?.state;
  if (order === undefined) throw new Error(`there is no order ${event.aggregateId}`);
  const steps = stepsOf(order, event);
  const more = () => withReturn(order, event);
  if (steps.length > 0) await parts.react(event, 'follow-payment', { steps, more });
  if (order.batchId !== undefined) await takeBatchAlong(order.batchId, event.eventId, parts);
};

export const handler = reactionFunction('follow-payment', parts, (event) =>
  event.aggregate === 'paymentRequest' ? orderPayment(event) : followOrder(event),
);
