import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsBetween } from '#shared/domain/kernel/months.ts';

const month = fc
  .record({ year: fc.integer({ min: 2020, max: 2040 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month: number }) => `${year}-${String(number).padStart(2, '0')}`);

describe('the months between two', () => {
  it('are both of them and all between, also over the end of a year', () => {
    expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  });

  it('stand in their order, none twice, all within, and a year and a half at most', () => {
    fc.assert(
      fc.property(month, month, (from, to) => {
        const months = monthsBetween(from, to);
        expect(months).toEqual([...new Set(months)].toSorted());
        expect(months.every((each) => from <= each && each <= to)).toBe(true);
        expect(months.length).toBeLessThanOrEqual(18);
        expect(months[0]).toBe(from <= to ? from : undefined);
      }),
    );
  });
});
