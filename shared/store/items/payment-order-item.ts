import type { CaseKind } from '../../domain/kernel/repository.ts';
import { type PaymentOrderState, paymentOrderState } from '../../domain/payment-order/state.ts';
import { shortened } from './shortened.ts';

/** Payment orders: those of one batch together, those of one grant together, and all of them in a queue by status. */
export const paymentOrderKind: CaseKind<PaymentOrderState> = {
  name: 'paymentOrder',
  parse: (value) => paymentOrderState.parse(value),
  indexes: (state) => ({
    family: state.batchId === undefined ? undefined : { key: `batch#${state.batchId}#paymentOrder`, sort: state.id },
    mine: { key: `grant#${state.grantId}#paymentOrder`, sort: `${state.createdAt}#${state.id}` },
    queue: { key: 'paymentOrder', sort: `${state.status}#${state.createdAt}#${state.id}` },
  }),
  summary: ({
    requestId,
    grantId,
    amountMinor,
    currency,
    endToEndId,
    creditor,
    batchNumber,
    createdAt,
    needsAttention,
  }) => ({
    requestId,
    grantId,
    amountMinor,
    currency,
    endToEndId,
    payeeName: shortened(creditor.name, 60),
    batchNumber,
    createdAt,
    needsAttention,
  }),
};
