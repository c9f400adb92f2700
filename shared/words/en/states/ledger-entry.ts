import type { LedgerEntryState } from '#shared/domain/ledger/state.ts';

export const ledgerEntryStates = {
  posted: 'Posted',
  reversed: 'Reversed',
} satisfies Record<LedgerEntryState['status'], string>;
