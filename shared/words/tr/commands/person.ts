import type { PersonCommand } from '../../../domain/person/commands.ts';

export const personCommands = {
  invite: 'Kişiyi davet et',
  amend: 'Bilgileri düzelt',
  setRoles: 'Rolleri değiştir',
  suspend: 'Kişiyi askıya al',
  reinstate: 'Kişiyi yeniden etkinleştir',
} satisfies Record<PersonCommand['type'], string>;
