import type { PaymentBatchCommand } from '../../../domain/payment-batch/commands.ts';

export const paymentBatchCommands = {
  open: 'Open a batch',
  freeze: 'Freeze the file',
  approve: 'Approve the file',
  release: 'Release to the bank',
  dissolve: 'Dissolve the batch',
  recordSent: 'Record the sending',
  recordAnswer: "Record the bank's answer",
  complete: 'Complete the batch',
} satisfies Record<PaymentBatchCommand['type'], string>;
