import type { InstitutionRejection } from '../../../domain/institution/rejections.ts';

export const institutionRejections = {
  membershipOverlaps: 'The institution already has a seat in this area from {validFrom} on. End that one first.',
  membershipEndsBeforeItStarts:
    'The seat would end on {validTo}, before it begins on {validFrom}. Correct one of the days.',
  notAMember: 'The institution has no open seat in this area that could be ended.',
} satisfies Record<InstitutionRejection['kind'], string>;
