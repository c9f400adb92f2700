import type { PaymentBatchRejection } from '#shared/domain/payment-batch/rejections.ts';
import type { RejectionRow } from './row.ts';

export const paymentBatchRejections = {
  batchWithoutOrders: { problem: 'invalid', pointer: '/orderIds' },
  batchTooLarge: { problem: 'invalid', pointer: '/orderIds' },
  orderTwiceInBatch: { problem: 'invalid', pointer: '/orderIds' },
  orderNotReady: { problem: 'ruleBroken', pointer: '/orderIds' },
  orderInOtherCurrency: { problem: 'ruleBroken', pointer: '/orderIds' },
  executionDatePassed: { problem: 'ruleBroken', pointer: '/executionDate' },
  orderAccountNotActive: { problem: 'ruleBroken' },
  fileHashDiffers: { problem: 'ruleBroken', pointer: '/fileHash' },
  batchApproverInvolved: { problem: 'ruleBroken' },
  batchReleaserOpened: { problem: 'ruleBroken' },
  noAnswerYet: { problem: 'ruleBroken' },
  ordersUnsettled: { problem: 'ruleBroken' },
} as const satisfies Record<PaymentBatchRejection['kind'], RejectionRow>;
