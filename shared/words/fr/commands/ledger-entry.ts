import type { LedgerEntryCommand } from '#shared/domain/ledger/commands.ts';

export const ledgerEntryCommands = {
  post: 'Comptabiliser',
  assign: 'Affecter',
  reverse: 'Contrepasser',
} satisfies Record<LedgerEntryCommand['type'], string>;
