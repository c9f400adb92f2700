import { type Decider, existing } from '../kernel/decider.ts';
import { ok } from '../kernel/result.ts';
import { type Actor, rolesOnCase } from '../kernel/roles.ts';
import type { LedgerEntryCommand, PostEntry } from './commands.ts';
import type { LedgerEntryEvent } from './events.ts';
import { imbalanceMinor } from './lines.ts';
import { type LedgerEntryGuard, ledgerEntryMachine } from './machine.ts';
import { LEDGER_READERS } from './readers.ts';
import type { LedgerEntryRejection } from './rejections.ts';
import type { LedgerEntryState } from './state.ts';

const readsTheBooks = (actor: Actor): boolean => {
  const roles = rolesOnCase(actor, {});
  return roles.includes('system') || LEDGER_READERS.some((role) => roles.includes(role));
};

/** One entry of the journal. It needs no facts of other cases. */
export const ledgerEntry: Decider<
  LedgerEntryState,
  LedgerEntryCommand,
  LedgerEntryEvent,
  LedgerEntryRejection,
  undefined,
  LedgerEntryGuard
> = {
  name: 'ledgerEntry',
  machine: ledgerEntryMachine,
  rolesOf: (actor) => rolesOnCase(actor, {}),
  mayRead: readsTheBooks,
  guards: {
    entryBalances: {
      asks: 'command',
      check: (_state, command) => (command.type === 'post' ? entryBalances(command) : undefined),
    },
    isNoReversal: {
      asks: 'case',
      check: (state) => (state?.reverses === undefined ? undefined : { kind: 'isReversal', entryId: state.reverses }),
    },
  },
  handle: (_state, command) =>
    ok([command.type === 'post' ? { ...command, type: 'Posted' } : { ...command, type: 'Reversed' }]),
  evolve: (state, event) => {
    if (event.type === 'Reversed') return { ...existing(state), status: 'reversed', reversedBy: event.reversalId };
    const { type: _, entryId, ...entry } = event;
    return { ...entry, id: entryId, status: 'posted' };
  },
};

/** Debits equal credits, in cash and in the budget accounts each for itself. */
const entryBalances = ({ lines }: PostEntry): LedgerEntryRejection | undefined => {
  if (lines.length === 0) return { kind: 'entryEmpty' };
  const differenceMinor = imbalanceMinor(lines, 'cash') || imbalanceMinor(lines, 'budget');
  return differenceMinor === 0 ? undefined : { kind: 'entryUnbalanced', differenceMinor };
};
