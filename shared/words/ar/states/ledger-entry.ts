import type { LedgerEntryState } from '#shared/domain/ledger/state.ts';

export const ledgerEntryStates = {
  posted: 'مرحَّل',
  reversed: 'معكوس',
} satisfies Record<LedgerEntryState['status'], string>;
