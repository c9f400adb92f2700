import type { RubricFacts } from '../facts.ts';
import type { AssessmentScore, GivenMark } from '../state.ts';

/** The most points that a rubric can give: each criterion's highest mark times its weight. */
export const maximumOf = (rubric: Pick<RubricFacts, 'sections'>): number =>
  rubric.sections.reduce(
    (sum, { criteria }) => sum + criteria.reduce((points, { max, weight }) => points + max * weight, 0),
    0,
  );

/** Points in whole numbers: mark × weight, by section in the rubric's order. An unmarked criterion gives none. */
export const scoreOf = (marks: readonly GivenMark[], rubric: Pick<RubricFacts, 'sections'>): AssessmentScore => {
  const given = new Map(marks.map(({ criterion, mark }) => [criterion, mark]));
  const sections = rubric.sections.map(({ id, criteria }) => ({
    section: id,
    points: criteria.reduce((points, criterion) => points + (given.get(criterion.id) ?? 0) * criterion.weight, 0),
  }));
  return {
    sections,
    total: sections.reduce((total, { points }) => total + points, 0),
    maximum: maximumOf(rubric),
  };
};
