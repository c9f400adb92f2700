import type { PaymentBatchState } from '#shared/domain/payment-batch/state.ts';
import type { PaymentOrderState } from '#shared/domain/payment-order/state.ts';
import { paymentOrderKind } from '#shared/store/items/payment-order-item.ts';
import type { Parts } from '../parts.ts';

/** The orders of a batch in the batch's own order. Throws when one is not there, which cannot be. */
export const batchOrders = (
  { number, orderIds }: Pick<PaymentBatchState, 'number' | 'orderIds'>,
  { repository }: Pick<Parts, 'repository'>,
): Promise<readonly PaymentOrderState[]> =>
  Promise.all(
    orderIds.map(async (id) => {
      const order = (await repository.load(paymentOrderKind, id))?.state;
      if (order === undefined) throw new Error(`batch ${number} has an order that is not there: ${id}`);
      return order;
    }),
  );
