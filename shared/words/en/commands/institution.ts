import type { InstitutionCommand } from '../../../domain/institution/commands.ts';

export const institutionCommands = {
  register: 'Register the institution',
  amend: 'Correct the names',
  grantMembership: 'Give a working group seat',
  endMembership: 'End a working group seat',
  suspend: 'Suspend the institution',
  reinstate: 'Reinstate the institution',
} satisfies Record<InstitutionCommand['type'], string>;
