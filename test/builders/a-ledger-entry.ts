import type { LedgerEntryState } from '#shared/domain/ledger/state.ts';
import { at } from './a-context.ts';

/** One dollar from the bank that nobody could place. */
export const aLedgerEntry = (changes: Partial<LedgerEntryState> & Pick<LedgerEntryState, 'id'>): LedgerEntryState => ({
  status: 'posted',
  entry: 'suspense',
  at: at('2022-09-10T09:00:00.000Z'),
  currency: 'USD',
  causedBy: { aggregate: 'bankMessage', id: '01HBANKMESSAGE00000000AAAA' },
  lines: [
    { account: '1000', side: 'debit', amountMinor: 100 },
    { account: '1090', side: 'credit', amountMinor: 100 },
  ],
  ...changes,
});
