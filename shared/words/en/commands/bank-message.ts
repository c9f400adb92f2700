import type { BankMessageCommand } from '../../../domain/bank-message/commands.ts';

export const bankMessageCommands = {
  receive: 'Receive the file',
  apply: 'Apply the file',
  refuse: 'Refuse the file',
} satisfies Record<BankMessageCommand['type'], string>;
