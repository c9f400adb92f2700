import type { PersonCommand } from '../../../domain/person/commands.ts';

export const personCommands = {
  invite: 'Inviter la personne',
  amend: 'Corriger les données',
  setRoles: 'Modifier les rôles',
  suspend: 'Suspendre la personne',
  reinstate: 'Rétablir la personne',
} satisfies Record<PersonCommand['type'], string>;
