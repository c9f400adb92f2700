import type { PaymentRequestCommand } from '../../../domain/payment-request/commands.ts';

export const paymentRequestCommands = {
  create: 'Draft a payment request',
  sign: 'Sign the request',
  submit: 'Submit to the Bank',
  query: 'Ask the owner',
  answer: 'Answer the question',
  checkDocuments: 'Record the document check',
  confirmTechnical: 'Confirm the work was done',
  approve: 'Approve the payment',
  reject: 'Reject the request',
  withdraw: 'Withdraw the request',
  recordOrdered: 'Record the order',
  recordPaid: 'Record the payment',
  recordFailed: 'Record the failure',
  recordReturned: 'Record the return',
  reissue: 'Prepare to pay again',
} satisfies Record<PaymentRequestCommand['type'], string>;
