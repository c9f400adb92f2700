import { describe, expect, it } from 'vitest';
import { readablePart } from '../../web/src/form/readable-part.ts';

describe('what the rules can read of a section that cannot be saved as it is', () => {
  it('is all of it but the answers that are refused', () => {
    const line = { unit: 'day', quantity: 2, unitPriceMinor: 100 };
    const value = { rows: [line, { ...line, justification: 'x'.repeat(301), quantity: 2_000_000, strange: 1 }] };
    expect(readablePart('final', 'budget', value)).toEqual({ rows: [line, { unit: 'day', unitPriceMinor: 100 }] });
  });

  it('reaches into lists of a row, and keeps as many rows as there may be', () => {
    const participants = [
      { country: 'UG', number: 3 },
      { country: '??', number: 4 },
    ];
    expect(readablePart('final', 'activities', { rows: [{ key: 'A1', participants }] })).toEqual({
      rows: [{ key: 'A1', participants: [{ country: 'UG', number: 3 }, { number: 4 }] }],
    });
    const many = { rows: Array.from({ length: 61 }, () => ({})) };
    expect(readablePart('final', 'risks', many)).toEqual({ rows: many.rows.slice(0, 60) });
  });

  it('is the very section where nothing is refused', () => {
    const value = { rows: [{ unit: 'day' }] };
    expect(readablePart('final', 'budget', value)).toBe(value);
  });
});
