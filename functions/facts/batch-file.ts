import { buildPain001 } from '#shared/adapters/bank/pain-001.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import { DEBTOR } from '#shared/domain/payment-batch/debtor.ts';
import type { PaymentBatchState } from '#shared/domain/payment-batch/state.ts';
import { paymentOrderKind } from '#shared/store/items/payment-order-item.ts';
import type { Parts } from '../parts.ts';

/**
 * The file of a batch (pain.001). It is made of what the orders have kept since they were made and of the moment given, so the same
 * batch always brings the same bytes.
 */
export const batchFile = async (
  { number, executionDate, orderIds }: PaymentBatchState,
  createdAt: Instant,
  { repository }: Pick<Parts, 'repository'>,
): Promise<string> => {
  const orders = await Promise.all(
    orderIds.map(async (id) => {
      const order = (await repository.load(paymentOrderKind, id))?.state;
      if (order === undefined) throw new Error(`batch ${number} has an order that is not there: ${id}`);
      return order;
    }),
  );
  const { initiatingParty, ...debtor } = DEBTOR;
  return buildPain001({
    messageId: number,
    createdAt,
    initiatingParty,
    debtor,
    executionDate,
    transfers: orders.map(
      ({ instructionId, endToEndId, uetr, amountMinor, currency, creditor, purpose, remittance }) => {
        const { bankName: _, ...payee } = creditor;
        return { instructionId, endToEndId, uetr, amount: { amountMinor, currency }, payee, purpose, remittance };
      },
    ),
  });
};
