import { type Decider, existing } from '../kernel/decider.ts';
import { never, ok } from '../kernel/result.ts';
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
    isInSuspense: {
      asks: 'case',
      check: (state) => (state?.entry === 'suspense' ? undefined : { kind: 'notInSuspense' }),
    },
    isNotAssigned: {
      asks: 'case',
      check: (state) =>
        state?.assignedBy === undefined ? undefined : { kind: 'alreadyAssigned', entryId: state.assignedBy },
    },
    isNoReversal: {
      asks: 'case',
      check: (state) => (state?.reverses === undefined ? undefined : { kind: 'isReversal', entryId: state.reverses }),
    },
  },
  handle: (_state, command) => ok([happened(command)]),
  evolve: (state, event) => {
    switch (event.type) {
      case 'Posted': {
        const { type: _, entryId, ...entry } = event;
        return { ...entry, id: entryId, status: 'posted' };
      }
      case 'Assigned':
        return { ...existing(state), assignedBy: event.assignmentId };
      case 'Reversed':
        return { ...existing(state), status: 'reversed', reversedBy: event.reversalId };
      default:
        return never(event);
    }
  },
};

const happened = (command: LedgerEntryCommand): LedgerEntryEvent => {
  switch (command.type) {
    case 'post':
      return { ...command, type: 'Posted' };
    case 'assign':
      return { ...command, type: 'Assigned' };
    case 'reverse':
      return { ...command, type: 'Reversed' };
    default:
      return never(command);
  }
};

/** Debits equal credits, in cash and in the budget accounts each for itself. */
const entryBalances = ({ lines }: PostEntry): LedgerEntryRejection | undefined => {
  if (lines.length === 0) return { kind: 'entryEmpty' };
  const differenceMinor = imbalanceMinor(lines, 'cash') || imbalanceMinor(lines, 'budget');
  return differenceMinor === 0 ? undefined : { kind: 'entryUnbalanced', differenceMinor };
};
