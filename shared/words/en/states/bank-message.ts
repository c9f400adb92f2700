import type { BankMessageStatus } from '../../../domain/bank-message/machine.ts';

export const bankMessageStates = {
  received: 'Received',
  applied: 'Applied',
  refused: 'Could not be read',
} satisfies Record<BankMessageStatus, string>;
