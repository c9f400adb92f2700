import type { PaymentBatchCommand } from '#shared/domain/payment-batch/commands.ts';
import type { PaymentBatchFacts } from '#shared/domain/payment-batch/facts.ts';
import { paymentBatchId } from '#shared/domain/payment-batch/ids.ts';
import type { PaymentBatchState } from '#shared/domain/payment-batch/state.ts';
import { at } from './a-context.ts';
import { ORDER } from './a-payment-order.ts';
import { personId } from './an-actor.ts';

const BATCH = paymentBatchId('01HBATCH000000000000000AAA');
export const OPENER = personId('01H0PENER00000000000000AAA');
export const HASH = 'a'.repeat(64);

type Open = Extract<PaymentBatchCommand, { readonly type: 'open' }>;
type OrderFacts = PaymentBatchFacts['orders'][number];

export const anOpening = (over: Partial<Open> = {}): Open => ({
  type: 'open',
  id: BATCH,
  orderIds: [ORDER],
  currency: 'USD',
  executionDate: '2022-09-16',
  ...over,
});

export const orderFacts = (over: Partial<OrderFacts> = {}): OrderFacts => ({
  id: ORDER,
  status: 'screened',
  amountMinor: 300_000,
  currency: 'USD',
  accountIsActive: true,
  answer: 'none',
  isSettled: false,
  ...over,
});

export const batchFacts = (
  orders: readonly OrderFacts[] = [orderFacts()],
  secondApprovalAboveMinor?: number,
): PaymentBatchFacts => ({ orders, nextNumber: 'CPF-2022-000007', secondApprovalAboveMinor });

/** A batch of one order in any state, opened and frozen by one person. */
export const aBatch = (status: PaymentBatchState['status'] = 'open', approvalsNeeded = 1): PaymentBatchState => {
  const { type: _, ...batch } = anOpening();
  return {
    ...batch,
    status,
    number: 'CPF-2022-000007',
    totalMinor: 300_000,
    openedBy: OPENER,
    openedAt: at('2022-09-14T09:00:00.000Z'),
    approvalsNeeded,
    approvals: [],
    ...(status !== 'open' && { fileHash: HASH, fileCreatedAt: at('2022-09-14T10:00:00.000Z'), frozenBy: OPENER }),
  };
};
