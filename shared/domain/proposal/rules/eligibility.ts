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

/** Why a person passes points that the data says are not met, by point. */
export type ReasonsAgainstData = Readonly<Partial<Record<EligibilityCriterion, string>>>;

/** The longest reason for one point, in characters ([default] of this scheme). */
export const REASON_AGAINST_DATA_MAXIMUM = 1000;

/** The questions answered with «fail», in their order. */
export const failedCriteria = (checklist: EligibilityChecklist): readonly EligibilityCriterion[] =>
  ELIGIBILITY_CRITERIA.filter((criterion) => checklist[criterion] === 'fail');

/**
 * The points that a checklist passes although the data says that they are not met, in their order. Where nobody has asked the data,
 * every pass counts as one.
 */
export const passedAgainstData = (
  checklist: EligibilityChecklist,
  notMet: readonly EligibilityCriterion[] = ELIGIBILITY_CRITERIA,
): readonly EligibilityCriterion[] =>
  ELIGIBILITY_CRITERIA.filter((point) => checklist[point] === 'pass' && notMet.includes(point));

/** Whether a text is a reason in words: not blank, and short enough to be read beside its point. */
export const isReasonAgainstData = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== '' && text.trim().length <= REASON_AGAINST_DATA_MAXIMUM;

/** The reasons of those points alone, for the record; undefined when nothing was passed against the data. */
export const reasonsFor = (
  points: readonly EligibilityCriterion[],
  reasons: ReasonsAgainstData,
): ReasonsAgainstData | undefined =>
  points.length === 0 ? undefined : Object.fromEntries(points.map((point) => [point, reasons[point] ?? '']));
