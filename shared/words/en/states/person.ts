import type { PersonStatus } from '../../../domain/person/machine.ts';

export const personStates = {
  active: 'Active',
  suspended: 'Suspended',
} satisfies Record<PersonStatus, string>;
