import type { AccountStatus } from '../../../domain/account/machine.ts';

export const accountStates = {
  proposed: 'مقترح',
  calledBack: 'مؤكد هاتفياً',
  cooling: 'معتمد، ومهلة الانتظار جارية',
  active: 'فعال',
  suspended: 'موقوف',
  superseded: 'مستبدل',
  rejected: 'مرفوض',
} satisfies Record<AccountStatus, string>;
