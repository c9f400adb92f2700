import type { InstitutionCommand } from '../../../domain/institution/commands.ts';

export const institutionCommands = {
  register: 'تسجيل المؤسسة',
  amend: 'تصحيح الأسماء',
  grantMembership: 'منح مقعد في فريق العمل',
  endMembership: 'إنهاء مقعد في فريق العمل',
  suspend: 'إيقاف المؤسسة',
  reinstate: 'إعادة تفعيل المؤسسة',
} satisfies Record<InstitutionCommand['type'], string>;
