import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSuspicious,
  LIKENESS_PERCENT,
  type Likened,
  likeness,
  likenessOfTexts,
  plainText,
} from '#shared/domain/proposal/rules/likeness.ts';

const aLikened = (told: Partial<Likened> = {}): Likened => ({
  ownerInstitutionId: 'a',
  title: 'Faster customs clearance in member countries',
  theme: 'Trade facilitation',
  activities: ['Workshop on single windows', 'Study visit to Mersin'],
  ...told,
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });
const any: fc.Arbitrary<Likened> = fc.record({
  ownerInstitutionId: fc.constantFrom('a', 'b'),
  title: anyText,
  theme: anyText,
  activities: fc.array(anyText, { maxLength: 4 }),
});

describe('how like two proposals are', () => {
  it('is the same either way round, and between 0 and 100', () => {
    fc.assert(
      fc.property(any, any, (left, right) => {
        expect(likeness(left, right)).toEqual(likeness(right, left));
        expect(likeness(left, right).percent).toBeGreaterThanOrEqual(0);
        expect(likeness(left, right).percent).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('is 100 for a text and itself, whatever its case, signs and blanks', () => {
    const written = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'خ', ' ', '-'), maxLength: 40 });
    fc.assert(
      fc.property(written, (text) => {
        const expected = plainText(text) === '' ? 0 : 100;
        expect(likenessOfTexts(text, `  ${text.toUpperCase().replaceAll(' ', ' - ')} !`)).toBe(expected);
      }),
    );
  });

  it('does not ask for the order of the activities', () => {
    fc.assert(
      fc.property(any, any, (left, right) => {
        const turned = { ...right, activities: right.activities.toReversed() };
        expect(likeness(left, turned)).toEqual(likeness(left, right));
      }),
    );
  });

  it('is 0 for texts that say nothing, so that two empty forms are no doubles', () => {
    const empty = aLikened({ title: '', theme: '', activities: [], ownerInstitutionId: 'b' });
    expect(likeness(empty, empty)).toEqual({ percent: 0, titlePercent: 0, sameOwner: true, sameTitle: false });
    expect(isSuspicious(likeness(empty, empty), LIKENESS_PERCENT)).toBe(false);
  });

  it('sees through accents and vowel signs, in Latin and in Arabic script', () => {
    expect(likenessOfTexts('Échange d’expérience', 'ECHANGE D EXPERIENCE')).toBe(100);
    expect(likenessOfTexts('تَيْسِير التِّجارة', 'تيسير التجارة')).toBe(100);
  });
});

describe('what is shown as a possible double', () => {
  const own = aLikened();
  const suspects = (other: Likened, threshold = LIKENESS_PERCENT) => isSuspicious(likeness(own, other), threshold);

  it('is the same title by whomever', () => {
    expect(suspects(aLikened({ ownerInstitutionId: 'b', theme: 'x', activities: [], title: `${own.title}.` }))).toBe(
      true,
    );
  });

  it('is a proposal reworded a little', () => {
    const reworded = aLikened({ ownerInstitutionId: 'b', title: 'Faster customs clearances in the member countries' });
    expect(suspects(reworded)).toBe(true);
  });

  it("is the same owner's with a title nearly the same, though its activities are others", () => {
    const later = { title: 'Faster customs clearance in OIC member countries', activities: ['A', 'B', 'C'], theme: '' };
    expect(suspects(aLikened(later))).toBe(true);
  });

  it('is nothing that shares only its field', () => {
    const other = { title: 'Halal certification of food exports', activities: ['Training of auditors'] };
    expect(suspects(aLikened({ ...other, ownerInstitutionId: 'b' }))).toBe(false);
    expect(suspects(aLikened(other))).toBe(false);
  });

  it('is more with a lower threshold, never less', () => {
    fc.assert(
      fc.property(any, any, fc.integer({ min: 20, max: 100 }), (left, right, threshold) => {
        const found = likeness(left, right);
        if (isSuspicious(found, threshold)) expect(isSuspicious(found, threshold - 1)).toBe(true);
        else expect(isSuspicious(found, threshold + 1)).toBe(false);
      }),
    );
  });
});
