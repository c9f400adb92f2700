import type { PersonStatus } from '../../../domain/person/machine.ts';

export const personStates = {
  active: 'Etkin',
  suspended: 'Askıda',
} satisfies Record<PersonStatus, string>;
