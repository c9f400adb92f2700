import type { CaseKind } from '../../domain/kernel/repository.ts';
import { type PaymentBatchState, paymentBatchState } from '../../domain/payment-batch/state.ts';

/** Payment batches: all in one family by number, which is how the bank's answers name them. */
export const paymentBatchKind: CaseKind<PaymentBatchState> = {
  name: 'paymentBatch',
  parse: (value) => paymentBatchState.parse(value),
  indexes: ({ number }) => ({ family: { key: 'paymentBatch', sort: number } }),
  summary: ({ number, currency, executionDate, orderIds, totalMinor, openedAt }) => ({
    number,
    currency,
    executionDate,
    orders: orderIds.length,
    totalMinor,
    openedAt,
  }),
};
