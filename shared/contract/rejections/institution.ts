import type { InstitutionRejection } from '#shared/domain/institution/rejections.ts';
import type { RejectionRow } from './row.ts';

export const institutionRejections = {
  membershipOverlaps: { problem: 'ruleBroken', pointer: '/validFrom' },
  membershipEndsBeforeItStarts: { problem: 'invalid', pointer: '/validTo' },
  notAMember: { problem: 'ruleBroken' },
} as const satisfies Record<InstitutionRejection['kind'], RejectionRow>;
