import type { AssessmentRejection } from '../../../domain/assessment/rejections.ts';

export const assessmentRejections = {
  notAnAssessor:
    'This person cannot assess: the role of assessor is missing, or the account is suspended. Choose another.',
  assessorAlsoDecides: 'This person also decides on proposals or reads all assessments. Choose another.',
  assessorOfSameCountry: 'The assessor is of the same country as the owner. Choose another.',
  assessorOfSameInstitution: 'The assessor belongs to the institution that owns the proposal. Choose another.',
  proposalNotInAssessment: 'The proposal is not in assessment at this stage. Reload the page to see where it stands.',
  declaredAlready: 'You have declared already that you are free of conflict. You can go on to the marks.',
  criterionUnknown: 'The rubric of this call has no criterion {criterion}. Reload the page.',
  sectionUnknown: 'The rubric of this call has no section {section}. Reload the page.',
  markOutOfRange: 'Give a whole mark from 1 to {maximum}.',
  marksMissing: '{count, plural, one {# criterion has} other {# criteria have}} no mark yet. Mark every one.',
  markReasonsMissing:
    '{count, plural, one {# mark needs} other {# marks need}} a written reason. Add it where you gave a very low or very high mark.',
  commentsMissing: '{count, plural, one {# section has} other {# sections have}} no comment yet. Write one for each.',
} satisfies Record<AssessmentRejection['kind'], string>;
