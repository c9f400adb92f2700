import type { PaymentBatchRejection } from '../../../domain/payment-batch/rejections.ts';

export const paymentBatchRejections = {
  batchWithoutOrders: 'Choose at least one payment order.',
  batchTooLarge: 'A batch holds at most {most} orders. Open a second batch for the rest.',
  orderTwiceInBatch: 'The same order was chosen twice. Choose each order once.',
  orderNotReady:
    'An order you chose is not ready for a batch ({status}). Choose orders that are screened and in no other batch.',
  orderInOtherCurrency: 'An order you chose is in {currency}. A batch pays in one currency.',
  executionDatePassed: '{executionDate} is past. Choose today, {today}, or a later day.',
  orderAccountNotActive:
    'The bank account of at least one order is no longer active. The batch waits until the account is confirmed.',
  fileHashDiffers:
    'You approved another file than the one that will be sent. Open the file again and compare it before you approve.',
  batchApproverInvolved:
    '{as, select, maker {You put this batch together.} other {You have approved this batch already.}} Another person must approve it.',
  batchReleaserOpened: 'You opened this batch. Another person must release it.',
  noAnswerYet: 'The bank has not answered about this batch yet.',
  ordersUnsettled: 'Some orders of this batch are still under way. It is complete when all of them have ended.',
} satisfies Record<PaymentBatchRejection['kind'], string>;
