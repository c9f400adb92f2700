import type { LedgerEntryState } from '#shared/domain/ledger/state.ts';

export const ledgerEntryStates = {
  posted: 'Kaydedildi',
  reversed: 'Ters çevrildi',
} satisfies Record<LedgerEntryState['status'], string>;
