import type { PersonStatus } from '../../../domain/person/machine.ts';

export const personStates = {
  active: 'Actif',
  suspended: 'Suspendu',
} satisfies Record<PersonStatus, string>;
