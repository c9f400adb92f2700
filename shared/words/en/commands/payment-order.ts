import type { PaymentOrderCommand } from '../../../domain/payment-order/commands.ts';

export const paymentOrderCommands = {
  create: 'Create the order',
  screen: 'Screen the payee',
  batch: 'Put into a batch',
  unbatch: 'Take out of the batch',
  approve: 'Approve the order',
  release: 'Release the order',
  send: 'Send the order',
  recordStatus: 'Record the status',
  recordDebit: 'Record the debit',
  reconcile: 'Reconcile the order',
  return: 'Record the return',
  close: 'Close the order',
  recordSilence: 'Record that the bank is silent',
  recall: 'Ask for a recall',
  resolve: 'Settle the open question',
  cancel: 'Cancel the order',
} satisfies Record<PaymentOrderCommand['type'], string>;
