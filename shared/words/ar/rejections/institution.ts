import type { InstitutionRejection } from '../../../domain/institution/rejections.ts';

export const institutionRejections = {
  membershipOverlaps: 'للمؤسسة مقعد في هذا المجال اعتباراً من {validFrom}. يُرجى إنهاؤه أولاً.',
  membershipEndsBeforeItStarts: 'ينتهي المقعد في {validTo}، أي قبل بدايته في {validFrom}. يُرجى تصحيح أحد اليومين.',
  notAMember: 'ليس للمؤسسة في هذا المجال مقعد قائم يمكن إنهاؤه.',
} satisfies Record<InstitutionRejection['kind'], string>;
