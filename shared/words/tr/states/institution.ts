import type { InstitutionStatus } from '../../../domain/institution/machine.ts';

export const institutionStates = {
  active: 'Etkin',
  suspended: 'Askıda',
} satisfies Record<InstitutionStatus, string>;
