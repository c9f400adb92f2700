import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine } from '#shared/domain/assessment/rules/combine.ts';
import { type Rankable, ranked } from '#shared/domain/assessment/rules/rank.ts';
import { compareFractions } from '#shared/domain/kernel/fraction.ts';
import { at } from '#test/builders/a-context.ts';
import { aRubric, aScore } from '#test/builders/an-assessment.ts';

const usual = at('2022-09-20T00:00:00.000Z');

const rankable = (
  proposalId: string,
  total: number,
  told: Partial<Rankable> & { relevance?: number } = {},
): Rankable => {
  const combined = combine([aScore(total, told.relevance ?? 6)], aRubric);
  if (combined === undefined) throw new Error('nothing combined');
  return { proposalId, area: told.area ?? 'trade', transmittedAt: told.transmittedAt ?? usual, combined };
};

const order = (...proposals: readonly Rankable[]) => ranked(proposals).map(({ proposalId }) => proposalId);

const many = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    total: fc.integer({ min: 6, max: 20 }),
    relevance: fc.integer({ min: 0, max: 6 }),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

describe('the ranking of proposals', () => {
  it('is best first, and the same in whatever order they are given', () => {
    fc.assert(
      fc.property(many, (told) => {
        const proposals = told.map(({ id, total, relevance }) => rankable(id, total, { relevance }));
        const inOrder = ranked(proposals);
        expect(ranked(proposals.toReversed())).toEqual(inOrder);
        for (const [index, { combined }] of inOrder.entries()) {
          const next = inOrder[index + 1];
          if (next !== undefined)
            expect(compareFractions(combined.total, next.combined.total)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('breaks a tie by relevance first', () => {
    expect(order(rankable('a', 14, { relevance: 6 }), rankable('b', 14, { relevance: 7 }))).toEqual(['b', 'a']);
  });

  it('then favours the area with the fewest proposals', () => {
    const transport = rankable('z', 14, { area: 'transport', transmittedAt: at('2022-09-29T00:00:00.000Z') });
    expect(order(rankable('a', 14), rankable('b', 12), transport)).toEqual(['z', 'a', 'b']);
  });

  it('then the earlier transmission', () => {
    const earlier = rankable('b', 14, { transmittedAt: at('2022-09-19T00:00:00.000Z') });
    expect(order(rankable('a', 14), earlier)).toEqual(['b', 'a']);
  });
});
