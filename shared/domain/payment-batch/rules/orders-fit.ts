import type { PaymentBatchCommand } from '../commands.ts';
import type { PaymentBatchFacts } from '../facts.ts';
import type { PaymentBatchRejection } from '../rejections.ts';

/** The most orders that one batch holds: each moves in the same write as the batch, and a write holds 100 records. */
const MOST_ORDERS = 40;

/** Why these orders do not make a batch: none, too many, one twice, one that is not screened and free, one in another currency. */
export const ordersRefusal = (
  { orderIds, currency }: Extract<PaymentBatchCommand, { readonly type: 'open' }>,
  { orders }: PaymentBatchFacts,
): PaymentBatchRejection | undefined => {
  if (orderIds.length === 0) return { kind: 'batchWithoutOrders' };
  if (orderIds.length > MOST_ORDERS) return { kind: 'batchTooLarge', most: MOST_ORDERS };
  const twice = orderIds.find((id, index) => orderIds.indexOf(id) !== index);
  if (twice !== undefined) return { kind: 'orderTwiceInBatch', orderId: twice };
  for (const orderId of orderIds) {
    const order = orders.find(({ id }) => id === orderId);
    if (order?.status !== 'screened') return { kind: 'orderNotReady', orderId, status: order?.status ?? 'unknown' };
    if (order.currency !== currency) return { kind: 'orderInOtherCurrency', orderId, currency: order.currency };
  }
  return undefined;
};
