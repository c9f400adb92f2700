import type { GrantCommand } from '#shared/domain/grant/commands.ts';

export const grantCommands = {
  award: 'Award',
  prepareContract: 'Prepare the contract',
  sign: 'Sign the contract',
  start: 'Start implementation',
  suspend: 'Suspend',
  resume: 'Resume',
  endImplementation: 'End implementation',
  receiveReport: 'Receive the final report',
  returnReport: 'Return the final report',
  approveReport: 'Approve the final report',
  recordObligation: 'Bind for a payment request',
  releaseObligation: 'Release from a payment request',
  recordDisbursement: 'Record a payment',
  recordReturn: 'Record a returned payment',
  settle: 'Set the eligible total',
  recordRefund: 'Record a refund',
  close: 'Close',
  terminate: 'Terminate',
  decline: 'Decline',
} satisfies Record<GrantCommand['type'], string>;
