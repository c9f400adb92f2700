import { compareFractions, type Fraction, fraction, meanOf } from '../../kernel/fraction.ts';
import type { RubricFacts } from '../facts.ts';
import type { AssessmentScore } from '../state.ts';
import { maximumOf } from './score.ts';

/** What the submitted assessments of one proposal come to together, exactly. */
export type Combined = {
  readonly total: Fraction;
  readonly maximum: number;
  readonly sections: readonly { readonly section: string; readonly points: Fraction }[];
  /** How many assessments the means are taken over. */
  readonly assessments: number;
  /** The distance between the highest and the lowest total submitted, in points. */
  readonly spread: number;
  /** The two totals lie too far apart: one more assessor is needed before the proposal can go to the panel. */
  readonly needsAnother: boolean;
  readonly meetsLines: boolean;
};

/**
 * The mean of the valid assessments by exact rational arithmetic (dossier P3). When totals lie further apart than the rubric's part of the
 * maximum, two are not enough; of three the two nearest count, and all three when they are equally far. Undefined while none is submitted.
 */
export const combine = (scores: readonly AssessmentScore[], rubric: RubricFacts): Combined | undefined => {
  if (scores.length === 0) return undefined;
  const maximum = maximumOf(rubric);
  const totals = scores.map(({ total }) => total);
  const spread = Math.max(...totals) - Math.min(...totals);
  const isWide = spread * 100 > rubric.spreadPercent * maximum;
  const counted = isWide && scores.length === 3 ? nearest(scores) : scores;
  const total = meanOf(counted.map((score) => score.total));
  const sections = rubric.sections.map(({ id }) => ({
    section: id,
    points: meanOf(counted.map((score) => score.sections.find(({ section }) => section === id)?.points ?? 0)),
  }));
  return {
    total,
    maximum,
    sections,
    assessments: counted.length,
    spread,
    needsAnother: isWide && scores.length === 2,
    meetsLines: reaches(total, rubric.lines.minTotal) && sections.every((each) => reachesLine(each, rubric)),
  };
};

/** The two of three whose totals are nearest; all three when the middle one is equally far from both. */
const nearest = (scores: readonly AssessmentScore[]): readonly AssessmentScore[] => {
  const [low, middle, high] = scores.toSorted((left, right) => left.total - right.total);
  if (low === undefined || middle === undefined || high === undefined) return scores;
  const below = middle.total - low.total;
  const above = high.total - middle.total;
  if (below === above) return scores;
  return below < above ? [low, middle] : [middle, high];
};

const reaches = (points: Fraction, line: number): boolean => compareFractions(points, fraction(line)) >= 0;

const reachesLine = (
  { section, points }: { readonly section: string; readonly points: Fraction },
  { lines }: RubricFacts,
): boolean => reaches(points, lines.minBySection[section] ?? 0);
