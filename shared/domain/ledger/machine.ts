import type { Machine } from '../kernel/machine.ts';
import type { LedgerEntryCommand } from './commands.ts';
import { LEDGER_ENTRY_STATUSES, type LedgerEntryState } from './state.ts';

export type LedgerEntryGuard = 'entryBalances' | 'isInSuspense' | 'isNotAssigned' | 'isNoReversal';

/** The life of an entry: posted once, and reversed at most once (payments.md §6: corrections by reversal). */
export const ledgerEntryMachine: Machine<LedgerEntryState['status'], LedgerEntryCommand['type'], LedgerEntryGuard> = {
  name: 'ledgerEntry',
  statuses: LEDGER_ENTRY_STATUSES,
  final: ['reversed'],
  rows: [
    { command: 'post', from: 'new', by: ['system'], guards: ['entryBalances'], to: ['posted'] },
    {
      command: 'assign',
      from: ['posted'],
      by: ['finance'],
      guards: ['isInSuspense', 'isNotAssigned'],
      to: ['posted'],
    },
    {
      command: 'reverse',
      from: ['posted'],
      by: ['finance'],
      guards: ['isNoReversal', 'isNotAssigned'],
      to: ['reversed'],
    },
  ],
};
