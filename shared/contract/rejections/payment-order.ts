import type { PaymentOrderRejection } from '#shared/domain/payment-order/rejections.ts';
import type { RejectionRow } from './row.ts';

export const paymentOrderRejections = {
  orderWithoutAmount: { problem: 'ruleBroken' },
  uetrMalformed: { problem: 'ruleBroken' },
  entryOfAnotherAmount: { problem: 'ruleBroken' },
  resolutionDoesNotFit: { problem: 'ruleBroken', pointer: '/outcome' },
} as const satisfies Record<PaymentOrderRejection['kind'], RejectionRow>;
