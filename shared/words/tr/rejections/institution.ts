import type { InstitutionRejection } from '../../../domain/institution/rejections.ts';

export const institutionRejections = {
  membershipOverlaps: 'Kurumun bu alanda zaten üyeliği var; başlangıcı: {validFrom}. Önce onu sona erdirin.',
  membershipEndsBeforeItStarts:
    'Üyeliğin bitişi ({validTo}), başlangıcından ({validFrom}) önceye denk geliyor. Günlerden birini düzeltin.',
  notAMember: 'Kurumun bu alanda sona erdirilebilecek açık bir üyeliği yok.',
} satisfies Record<InstitutionRejection['kind'], string>;
