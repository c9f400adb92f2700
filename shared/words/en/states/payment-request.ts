import type { PaymentRequestStatus } from '../../../domain/payment-request/machine.ts';

export const paymentRequestStates = {
  draft: 'Draft',
  signed: 'Signed',
  submitted: 'With the Bank',
  queried: 'Question to the owner',
  documentsChecked: 'Documents checked',
  technicallyConfirmed: 'Confirmed by the Coordination Office',
  approved: 'Approved',
  rejected: 'Rejected',
  ordered: 'Payment ordered',
  paid: 'Paid',
  failed: 'Payment failed',
  returnedFunds: 'Money came back',
  withdrawn: 'Withdrawn',
} satisfies Record<PaymentRequestStatus, string>;
