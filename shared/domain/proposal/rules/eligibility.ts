/**
 * The pass-or-fail questions of the eligibility check ([default] of this scheme, dossier P3 step 0): E1 kind of applicant · E2 working group
 * membership at closing · E3 transmitted by the right focal point in time · E4 area and theme of the call · E5 partner countries · E6 capacity
 * building only · E7 compulsory documents · E8 dates inside the implementation window · E9 amount within the ceiling · E10 no duplicate ·
 * E11 no overdue report or refund of the owner.
 */
export const ELIGIBILITY_CRITERIA = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11'] as const;

export type EligibilityCriterion = (typeof ELIGIBILITY_CRITERIA)[number];

/** One answer to each question; none may be left out. */
export type EligibilityChecklist = Readonly<Record<EligibilityCriterion, 'pass' | 'fail'>>;

/** The questions answered with «fail», in their order. */
export const failedCriteria = (checklist: EligibilityChecklist): readonly EligibilityCriterion[] =>
  ELIGIBILITY_CRITERIA.filter((criterion) => checklist[criterion] === 'fail');
