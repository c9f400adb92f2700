import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine } from '#shared/domain/assessment/rules/combine.ts';
import { maximumOf, scoreOf } from '#shared/domain/assessment/rules/score.ts';
import { compareFractions, fraction, meanOf, shownFraction } from '#shared/domain/kernel/fraction.ts';
import { aRubric, aScore } from '#test/builders/an-assessment.ts';

const marks = fc.record({
  need: fc.integer({ min: 1, max: 5 }),
  fit: fc.integer({ min: 1, max: 5 }),
  logic: fc.integer({ min: 1, max: 5 }),
});
const score = marks.map((given) =>
  scoreOf(
    Object.entries(given).map(([criterion, mark]) => ({ criterion, mark })),
    aRubric,
  ),
);
const scores = fc.array(score, { minLength: 1, maxLength: 5 });

describe('the score of one assessment', () => {
  it('is the sum of its sections and lies between nothing and the maximum', () => {
    fc.assert(
      fc.property(score, ({ total, sections, maximum }) => {
        expect(total).toBe(sections.reduce((sum, { points }) => sum + points, 0));
        expect(total).toBeGreaterThanOrEqual(maximum / 5);
        expect(total).toBeLessThanOrEqual(maximum);
      }),
    );
    expect(maximumOf(aRubric)).toBe(20);
  });
});

describe('several assessments together', () => {
  it('come to a mean between the lowest and the highest, in whatever order they came in', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const totals = given.map(({ total }) => total);
        const combined = combine(given, aRubric);
        if (combined === undefined) throw new Error('nothing combined');
        expect(compareFractions(combined.total, fraction(Math.min(...totals)))).toBeGreaterThanOrEqual(0);
        expect(compareFractions(combined.total, fraction(Math.max(...totals)))).toBeLessThanOrEqual(0);
        const turned = combine(given.toReversed(), aRubric);
        expect(turned?.total).toEqual(combined.total);
        expect(turned?.meetsLines).toBe(combined.meetsLines);
      }),
    );
  });

  it('have section means that add up to the total exactly', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const combined = combine(given, aRubric);
        const denominator = combined?.assessments ?? 1;
        const points = (combined?.sections ?? []).map(
          (each) => (each.points.numerator * denominator) / each.points.denominator,
        );
        expect(
          fraction(
            points.reduce((sum, each) => sum + each, 0),
            denominator,
          ),
        ).toEqual(combined?.total);
      }),
    );
  });

  it('need a third assessor only beyond a fifth of the maximum', () => {
    expect(combine([aScore(10), aScore(14)], aRubric)?.needsAnother).toBe(false);
    expect(combine([aScore(10), aScore(15)], aRubric)?.needsAnother).toBe(true);
    expect(combine([aScore(10), aScore(15), aScore(14)], aRubric)?.needsAnother).toBe(false);
  });

  it('count the two nearest of three that lie far apart, and all three when equally far', () => {
    expect(combine([aScore(10), aScore(19), aScore(18)], aRubric)).toMatchObject({
      total: fraction(37, 2),
      assessments: 2,
    });
    expect(combine([aScore(6), aScore(7), aScore(18)], aRubric)?.total).toEqual(fraction(13, 2));
    expect(combine([aScore(6), aScore(12), aScore(18)], aRubric)).toMatchObject({
      total: fraction(12),
      assessments: 3,
    });
  });

  it('reach the lines exactly or not at all', () => {
    expect(combine([aScore(12, 6)], aRubric)?.meetsLines).toBe(true);
    expect(combine([aScore(11, 6), aScore(12, 6)], aRubric)?.meetsLines).toBe(false);
    expect(combine([aScore(14, 5)], aRubric)?.meetsLines).toBe(false);
  });

  it('are nothing while none is in', () => {
    expect(combine([], aRubric)).toBeUndefined();
  });
});

describe('an exact fraction', () => {
  it('stands in lowest terms, so that equal ones look alike', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 50 }),
        (n, d, k) => {
          expect(fraction(n * k, d * k)).toEqual(fraction(n, d));
          expect(fraction(-n, -d)).toEqual(fraction(n, d));
        },
      ),
    );
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });

  it('is compared without rounding and shown to two places, halves away from zero', () => {
    expect(compareFractions(fraction(1, 3), fraction(33_333_333, 100_000_000))).toBeGreaterThan(0);
    expect(meanOf([1, 2, 2])).toEqual(fraction(5, 3));
    expect(['38.50', '1.67', '0.13', '-0.13', '0.00', '12.00']).toEqual([
      shownFraction(fraction(77, 2)),
      shownFraction(fraction(5, 3)),
      shownFraction(fraction(1, 8)),
      shownFraction(fraction(-1, 8)),
      shownFraction(fraction(-1, 1000)),
      shownFraction(fraction(12)),
    ]);
  });
});
