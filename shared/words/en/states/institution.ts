import type { InstitutionStatus } from '../../../domain/institution/machine.ts';

export const institutionStates = {
  active: 'Active',
  suspended: 'Suspended',
} satisfies Record<InstitutionStatus, string>;
