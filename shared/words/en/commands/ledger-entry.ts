import type { LedgerEntryCommand } from '#shared/domain/ledger/commands.ts';

export const ledgerEntryCommands = {
  post: 'Post',
  assign: 'Assign',
  reverse: 'Reverse',
} satisfies Record<LedgerEntryCommand['type'], string>;
