import { maskAccount } from '#shared/domain/account/rules/mask.ts';
import type { PaymentBatchState } from '#shared/domain/payment-batch/state.ts';
import { remedyOf } from '#shared/domain/payment-order/bank-status.ts';
import type { PaymentOrderState } from '#shared/domain/payment-order/state.ts';

/** An order as lists and pages show it: the account by its last characters, and what to do about the bank's reason. */
export const showOrder = (state: PaymentOrderState) => {
  const { creditor, beforeRecall: _, heard: __, ...order } = state;
  return {
    ...order,
    payeeName: creditor.name,
    masked: maskAccount(creditor.account.kind === 'iban' ? creditor.account.iban : creditor.account.number),
    bankName: creditor.bankName,
    ...(order.status === 'rejected' && order.reasonCode !== undefined && { remedy: remedyOf(order.reasonCode) }),
  };
};

/** A batch as pages show it; who approved is in its history. */
export const showBatch = (batch: PaymentBatchState) => ({
  ...batch,
  orderIds: [...batch.orderIds],
  approvals: batch.approvals.length,
});
