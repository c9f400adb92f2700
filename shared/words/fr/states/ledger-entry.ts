import type { LedgerEntryState } from '#shared/domain/ledger/state.ts';

export const ledgerEntryStates = {
  posted: 'Comptabilisée',
  reversed: 'Contrepassée',
} satisfies Record<LedgerEntryState['status'], string>;
