import type { LedgerEntryCommand } from '#shared/domain/ledger/commands.ts';

export const ledgerEntryCommands = {
  post: 'ترحيل',
  assign: 'تخصيص',
  reverse: 'عكس القيد',
} satisfies Record<LedgerEntryCommand['type'], string>;
