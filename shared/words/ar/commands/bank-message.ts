import type { BankMessageCommand } from '../../../domain/bank-message/commands.ts';

export const bankMessageCommands = {
  receive: 'تسلم الملف',
  apply: 'معالجة الملف',
  refuse: 'رفض الملف',
} satisfies Record<BankMessageCommand['type'], string>;
