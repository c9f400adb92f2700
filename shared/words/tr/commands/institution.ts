import type { InstitutionCommand } from '../../../domain/institution/commands.ts';

export const institutionCommands = {
  register: 'Kurumu kaydet',
  amend: 'Adları düzelt',
  grantMembership: 'Çalışma grubu üyeliği ver',
  endMembership: 'Çalışma grubu üyeliğini sona erdir',
  suspend: 'Kurumu askıya al',
  reinstate: 'Kurumu yeniden etkinleştir',
} satisfies Record<InstitutionCommand['type'], string>;
