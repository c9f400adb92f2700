import type { AccountStatus } from '../../../domain/account/machine.ts';

export const accountStates = {
  proposed: 'Proposed',
  calledBack: 'Confirmed by telephone',
  cooling: 'Approved, waiting time runs',
  active: 'Active',
  suspended: 'Suspended',
  superseded: 'Replaced',
  rejected: 'Rejected',
} satisfies Record<AccountStatus, string>;
