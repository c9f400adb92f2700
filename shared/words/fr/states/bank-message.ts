import type { BankMessageStatus } from '../../../domain/bank-message/machine.ts';

export const bankMessageStates = {
  received: 'Reçu',
  applied: 'Traité',
  refused: 'Illisible',
} satisfies Record<BankMessageStatus, string>;
