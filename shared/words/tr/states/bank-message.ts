import type { BankMessageStatus } from '../../../domain/bank-message/machine.ts';

export const bankMessageStates = {
  received: 'Alındı',
  applied: 'İşlendi',
  refused: 'Okunamadı',
} satisfies Record<BankMessageStatus, string>;
