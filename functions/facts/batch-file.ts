import { buildPain001 } from '#shared/adapters/bank/pain-001.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import { DEBTOR } from '#shared/domain/payment-batch/debtor.ts';
import type { PaymentBatchState } from '#shared/domain/payment-batch/state.ts';
import type { Parts } from '../parts.ts';
import { batchOrders } from './batch-orders.ts';

/**
 * The file of a batch (pain.001). It is made of what the orders have kept since they were made and of the moment given, so the same
 * batch always brings the same bytes.
 */
export const batchFile = async (
  batch: PaymentBatchState,
  createdAt: Instant,
  parts: Pick<Parts, 'repository'>,
): Promise<string> => {
  const { number, executionDate } = batch;
  const orders = await batchOrders(batch, parts);
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
