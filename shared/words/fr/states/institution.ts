import type { InstitutionStatus } from '../../../domain/institution/machine.ts';

export const institutionStates = {
  active: 'Active',
  suspended: 'Suspendue',
} satisfies Record<InstitutionStatus, string>;
