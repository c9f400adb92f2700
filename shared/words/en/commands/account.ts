import type { AccountCommand } from '../../../domain/account/commands.ts';

export const accountCommands = {
  propose: 'Propose an account',
  recordCallBack: 'Record the telephone call',
  approve: 'Approve the account',
  activate: 'Activate the account',
  suspend: 'Suspend the account',
  supersede: 'Retire the account',
  reject: 'Reject the account',
} satisfies Record<AccountCommand['type'], string>;
