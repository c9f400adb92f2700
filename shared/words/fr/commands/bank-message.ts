import type { BankMessageCommand } from '../../../domain/bank-message/commands.ts';

export const bankMessageCommands = {
  receive: 'Recevoir le fichier',
  apply: 'Traiter le fichier',
  refuse: 'Refuser le fichier',
} satisfies Record<BankMessageCommand['type'], string>;
