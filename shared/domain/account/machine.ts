import type { Machine } from '../kernel/machine.ts';
import type { AccountCommand } from './commands.ts';

export const ACCOUNT_STATUSES = [
  'proposed',
  'calledBack',
  'cooling',
  'active',
  'suspended',
  'superseded',
  'rejected',
] as const;

export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

export type AccountGuard =
  | 'textIsLatin'
  | 'formIsRight'
  | 'evidenceIsClean'
  | 'callerDidNotPropose'
  | 'callBackWasAfterProposal'
  | 'approverIsNotInvolved'
  | 'coolingIsOver';

/** From proposal by the beneficiary through call-back and a second person's approval to an account that money may go to. */
export const accountMachine: Machine<AccountStatus, AccountCommand['type'], AccountGuard> = {
  name: 'account',
  statuses: ACCOUNT_STATUSES,
  final: ['superseded', 'rejected'],
  rows: [
    {
      command: 'propose',
      from: 'new',
      by: ['responsible-authority', 'editor'],
      guards: ['textIsLatin', 'formIsRight', 'evidenceIsClean'],
      to: ['proposed'],
    },
    {
      command: 'recordCallBack',
      from: ['proposed'],
      by: ['bank-maker'],
      guards: ['callerDidNotPropose', 'callBackWasAfterProposal'],
      to: ['calledBack'],
    },
    {
      command: 'approve',
      from: ['calledBack'],
      by: ['bank-checker'],
      guards: ['approverIsNotInvolved'],
      to: ['cooling'],
    },
    { command: 'activate', from: ['cooling'], by: ['system'], guards: ['coolingIsOver'], to: ['active'] },
    { command: 'suspend', from: ['cooling', 'active'], by: ['bank-maker', 'bank-checker'], to: ['suspended'] },
    {
      command: 'supersede',
      from: ['cooling', 'active', 'suspended'],
      by: ['responsible-authority', 'bank-checker'],
      to: ['superseded'],
    },
    { command: 'reject', from: ['proposed', 'calledBack'], by: ['bank-maker', 'bank-checker'], to: ['rejected'] },
  ],
};
