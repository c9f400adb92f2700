import type { InstitutionStatus } from '../../../domain/institution/machine.ts';

export const institutionStates = {
  active: 'فعالة',
  suspended: 'موقوفة',
} satisfies Record<InstitutionStatus, string>;
