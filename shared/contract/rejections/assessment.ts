import type { AssessmentRejection } from '#shared/domain/assessment/rejections.ts';
import type { RejectionRow } from './row.ts';

export const assessmentRejections = {
  notAnAssessor: { problem: 'ruleBroken' },
  assessorAlsoDecides: { problem: 'ruleBroken' },
  assessorOfSameCountry: { problem: 'ruleBroken' },
  assessorOfSameInstitution: { problem: 'ruleBroken' },
  proposalNotInAssessment: { problem: 'wrongState' },
  declaredAlready: { problem: 'wrongState' },
  criterionUnknown: { problem: 'invalid', pointer: '/marks' },
  sectionUnknown: { problem: 'invalid', pointer: '/comments' },
  markOutOfRange: { problem: 'invalid', pointer: '/marks' },
  marksMissing: { problem: 'invalid', pointer: '/marks' },
  markReasonsMissing: { problem: 'invalid', pointer: '/marks' },
  commentsMissing: { problem: 'invalid', pointer: '/comments' },
} as const satisfies Record<AssessmentRejection['kind'], RejectionRow>;
