import type { Machine } from '../kernel/machine.ts';
import type { BankMessageCommand } from './commands.ts';

export const BANK_MESSAGE_STATUSES = ['received', 'applied', 'refused'] as const;

export type BankMessageStatus = (typeof BANK_MESSAGE_STATUSES)[number];

/** A file from the bank is kept before it has any effect, and has its effect once. */
export const bankMessageMachine: Machine<BankMessageStatus, BankMessageCommand['type'], never> = {
  name: 'bankMessage',
  statuses: BANK_MESSAGE_STATUSES,
  final: ['applied', 'refused'],
  rows: [
    { command: 'receive', from: 'new', by: ['system'], to: ['received'] },
    { command: 'apply', from: ['received'], by: ['system'], to: ['applied'] },
    { command: 'refuse', from: ['received'], by: ['system'], to: ['refused'] },
  ],
};
