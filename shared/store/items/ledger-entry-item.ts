import type { CaseKind } from '../../domain/kernel/repository.ts';
import { type LedgerEntryState, ledgerEntryState } from '../../domain/ledger/state.ts';

/** The journal: all entries in one family by time, and those of one grant together. */
export const ledgerEntryKind: CaseKind<LedgerEntryState> = {
  name: 'ledgerEntry',
  parse: (value) => ledgerEntryState.parse(value),
  indexes: (state) => ({
    family: { key: 'ledgerEntry', sort: `${state.at}#${state.id}` },
    mine:
      state.grantId === undefined
        ? undefined
        : { key: `grant#${state.grantId}#ledgerEntry`, sort: `${state.at}#${state.id}` },
  }),
  summary: ({ entry, at, currency, grantId, causedBy, lines }) => ({
    entry,
    at,
    currency,
    grantId,
    causedBy,
    lines,
  }),
};
