import type { AccountStatus } from '../../../domain/account/machine.ts';

export const accountStates = {
  proposed: 'Önerildi',
  calledBack: 'Telefonla doğrulandı',
  cooling: 'Onaylandı, bekleme süresi işliyor',
  active: 'Etkin',
  suspended: 'Askıda',
  superseded: 'Değiştirildi',
  rejected: 'Reddedildi',
} satisfies Record<AccountStatus, string>;
