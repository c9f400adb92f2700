import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../web/src/chain/changes-between.ts';

describe('what has changed between two signatures', () => {
  it('names each answer that differs, with what was said before and now', () => {
    expect(changesBetween({ text: 'Old.' }, { text: 'New.' })).toEqual([
      { row: undefined, field: 'text', before: 'Old.', now: 'New.' },
    ]);
    expect(changesBetween({}, { text: '' })).toEqual([]);
  });

  it('knows a row again by its key or its place, and tells added and removed ones apart', () => {
    const before = {
      rows: [
        { key: 'A1', title: 'Workshop' },
        { key: 'A2', title: 'Visit' },
      ],
    };
    const now = {
      rows: [
        { key: 'A3', title: 'Study' },
        { key: 'A1', title: 'Training' },
      ],
    };
    expect(changesBetween(before, now)).toEqual([
      { row: 0, field: undefined, before: undefined, now: { key: 'A3', title: 'Study' } },
      { row: 1, field: 'title', before: 'Workshop', now: 'Training' },
      { row: 1, field: undefined, before: { key: 'A2', title: 'Visit' }, now: undefined },
    ]);
  });

  it('is nothing between a version and itself, and something between two that differ', () => {
    const row = fc.record({ title: fc.string({ minLength: 1 }), days: fc.integer({ min: 0, max: 9 }) });
    const section = fc.record({ text: fc.string({ minLength: 1 }), rows: fc.array(row, { maxLength: 4 }) });
    fc.assert(
      fc.property(section, section, (before, now) => {
        expect(changesBetween(before, before)).toEqual([]);
        const differs = JSON.stringify(before) !== JSON.stringify(now);
        expect(changesBetween(before, now).length > 0).toBe(differs);
      }),
    );
  });
});
