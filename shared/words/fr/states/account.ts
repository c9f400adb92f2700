import type { AccountStatus } from '../../../domain/account/machine.ts';

export const accountStates = {
  proposed: 'Proposé',
  calledBack: 'Confirmé par téléphone',
  cooling: 'Approuvé, délai d’attente en cours',
  active: 'Actif',
  suspended: 'Suspendu',
  superseded: 'Remplacé',
  rejected: 'Rejeté',
} satisfies Record<AccountStatus, string>;
