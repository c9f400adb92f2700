import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../web/src/drafts/text-differences.ts';

const differing = (text: string, other: string) =>
  piecesOf(text, other).flatMap((piece) => (piece.differs ? [piece.text.trim()] : []));

describe('two texts side by side', () => {
  it('have marked what the other one lacks, and nothing else', () => {
    const mine = 'Prices are not known to smallholders in two districts.';
    const theirs = 'Prices of the day are not known to smallholders in three districts.';
    expect([differing(mine, theirs), differing(theirs, mine)]).toEqual([['two'], ['of the day', 'three']]);
    expect(differing(mine, mine)).toEqual([]);
  });

  it('lose no letter and no line by it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'ع'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(
          piecesOf(one, other)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(one);
      }),
    );
  });
});
