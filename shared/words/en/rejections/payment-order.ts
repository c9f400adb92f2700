import type { PaymentOrderRejection } from '../../../domain/payment-order/rejections.ts';

export const paymentOrderRejections = {
  orderWithoutAmount: 'A payment order needs an amount above zero.',
  uetrMalformed: 'The reference of this payment is not one that banks take. Create the order again.',
  entryOfAnotherAmount: 'The bank booked {booked} {currency} for an order of {ordered}. Ask the bank what was paid.',
  resolutionDoesNotFit: 'This answer does not fit an order in its present state ({status}). Choose one that does.',
} satisfies Record<PaymentOrderRejection['kind'], string>;
