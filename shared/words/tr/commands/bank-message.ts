import type { BankMessageCommand } from '../../../domain/bank-message/commands.ts';

export const bankMessageCommands = {
  receive: 'Dosyayı al',
  apply: 'Dosyayı işle',
  refuse: 'Dosyayı reddet',
} satisfies Record<BankMessageCommand['type'], string>;
