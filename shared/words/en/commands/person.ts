import type { PersonCommand } from '../../../domain/person/commands.ts';

export const personCommands = {
  invite: 'Invite the person',
  amend: 'Correct the details',
  setRoles: 'Change the roles',
  suspend: 'Suspend the person',
  reinstate: 'Reinstate the person',
} satisfies Record<PersonCommand['type'], string>;
