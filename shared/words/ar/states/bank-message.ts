import type { BankMessageStatus } from '../../../domain/bank-message/machine.ts';

export const bankMessageStates = {
  received: 'وارد',
  applied: 'معالَج',
  refused: 'تعذرت قراءته',
} satisfies Record<BankMessageStatus, string>;
