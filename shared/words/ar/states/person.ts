import type { PersonStatus } from '../../../domain/person/machine.ts';

export const personStates = {
  active: 'فعال',
  suspended: 'موقوف',
} satisfies Record<PersonStatus, string>;
