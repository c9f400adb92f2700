import type { PersonCommand } from '../../../domain/person/commands.ts';

export const personCommands = {
  invite: 'دعوة الشخص',
  amend: 'تصحيح البيانات',
  setRoles: 'تغيير الأدوار',
  suspend: 'إيقاف الشخص',
  reinstate: 'إعادة تفعيل الشخص',
} satisfies Record<PersonCommand['type'], string>;
