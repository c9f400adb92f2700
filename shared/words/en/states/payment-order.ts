import type { PaymentOrderStatus } from '../../../domain/payment-order/machine.ts';

export const paymentOrderStates = {
  created: 'Created',
  screened: 'Ready for a batch',
  screenHold: 'Held by screening',
  batched: 'In a batch',
  approved: 'Approved',
  released: 'Released',
  sent: 'Sent to the bank',
  acknowledged: 'Received by the bank',
  accepted: 'Accepted by the bank',
  pending: 'Pending at the bank',
  debited: 'Debited',
  reconciled: 'On the statement',
  closed: 'Closed',
  rejected: 'Refused by the bank',
  cancelled: 'Cancelled',
  recallRequested: 'Recall asked for',
  returned: 'Money returned',
  unknown: 'No answer from the bank',
} satisfies Record<PaymentOrderStatus, string>;
