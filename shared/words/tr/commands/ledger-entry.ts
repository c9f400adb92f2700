import type { LedgerEntryCommand } from '#shared/domain/ledger/commands.ts';

export const ledgerEntryCommands = {
  post: 'Kaydet',
  assign: 'Aktar',
  reverse: 'Ters çevir',
} satisfies Record<LedgerEntryCommand['type'], string>;
