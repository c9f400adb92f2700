import type { PaymentBatchStatus } from '../../../domain/payment-batch/machine.ts';

export const paymentBatchStates = {
  open: 'Open',
  frozen: 'File frozen',
  approved: 'Approved',
  released: 'Released',
  sent: 'Sent to the bank',
  acknowledged: 'Received by the bank',
  accepted: 'Accepted by the bank',
  partlyAccepted: 'Partly refused',
  rejected: 'Refused by the bank',
  complete: 'Complete',
  dissolved: 'Dissolved',
} satisfies Record<PaymentBatchStatus, string>;
