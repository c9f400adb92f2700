import { type Decider, existing } from '../kernel/decider.ts';
import { never, ok } from '../kernel/result.ts';
import { type Actor, rolesOnCase } from '../kernel/roles.ts';
import type { BankMessageCommand } from './commands.ts';
import type { BankMessageEvent } from './events.ts';
import { bankMessageMachine } from './machine.ts';
import type { BankMessageState } from './state.ts';

const evolve = (state: BankMessageState | undefined, event: BankMessageEvent): BankMessageState => {
  switch (event.type) {
    case 'Received': {
      const { type: _, messageId: id, ...message } = event;
      return { ...message, id, status: 'received' };
    }
    case 'Applied':
      return { ...existing(state), status: 'applied', reading: event.reading };
    case 'Refused':
      return { ...existing(state), status: 'refused', refusedBecause: event.reason };
    default:
      return never(event);
  }
};

/** Who may see the bank's messages: the Bank, finance and the auditor. */
const mayRead = (actor: Actor): boolean =>
  rolesOnCase(actor, {}).some((role) => ['system', 'bank-maker', 'bank-checker', 'finance', 'auditor'].includes(role));

/** The life of a file from the bank. It has no rules of its own to refuse by. */
export const bankMessage: Decider<BankMessageState, BankMessageCommand, BankMessageEvent, never, undefined, never> = {
  name: 'bankMessage',
  machine: bankMessageMachine,
  rolesOf: (actor) => rolesOnCase(actor, {}),
  mayRead,
  guards: {},
  handle: (_state, command, { now }) => {
    switch (command.type) {
      case 'receive': {
        const { id: messageId, objectKey, sha256, sizeBytes } = command;
        return ok([{ type: 'Received', messageId, objectKey, sha256, sizeBytes, receivedAt: now }]);
      }
      case 'apply':
        return ok([{ type: 'Applied', reading: command.reading }]);
      case 'refuse':
        return ok([{ type: 'Refused', reason: command.reason }]);
      default:
        return never(command);
    }
  },
  evolve,
};
