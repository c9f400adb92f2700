import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../web/src/drafts/merge.ts';
import { leftOut, settled, withPutBack } from '../../web/src/drafts/settle.ts';

const rows = (...texts: readonly string[]) => ({ rows: texts.map((task) => ({ task })) });
const tasksOf = ({ rows: all }: Readonly<Record<string, unknown>>) =>
  Array.isArray(all) ? all.map((row: Readonly<Record<string, unknown>>) => row['task']) : [];

describe('two versions of one section', () => {
  it('go together when they changed different fields', () => {
    const merged = merge({ a: '1', b: '1' }, { a: '2', b: '1' }, { a: '1', b: '3' });
    expect(merged).toEqual({ value: { a: '2', b: '3' }, conflicts: [] });
  });

  it('conflict where both changed the same field, and only there', () => {
    const merged = merge({ text: 'old', n: 1 }, { text: 'mine', n: 2 }, { text: 'theirs', n: 1 });
    expect(merged.value).toEqual({ text: 'mine', n: 2 });
    expect(merged.conflicts).toEqual([{ path: ['text'], mine: 'mine', theirs: 'theirs' }]);
  });

  it('keep the rows that either has added', () => {
    const merged = merge(rows('A'), rows('A', 'mine'), rows('theirs', 'A'));
    expect(tasksOf(merged.value)).toEqual(['theirs', 'A', 'mine']);
    expect(merged.conflicts).toEqual([]);
  });

  it('keep an own new row where its writer has put it', () => {
    expect(tasksOf(merge(rows('A', 'B'), rows('A', 'mine', 'B'), rows('A', 'B', 'theirs')).value)).toEqual([
      'A',
      'mine',
      'B',
      'theirs',
    ]);
  });

  it('keep both of two new rows that have only been begun alike, and one of two that are the same throughout', () => {
    const begun = { heading: 'travel' };
    const whole = { heading: 'travel', unit: 'ticket', quantity: 3 };
    expect(merge({ rows: [] }, { rows: [begun] }, { rows: [begun] }).value).toEqual({ rows: [begun, begun] });
    expect(merge({ rows: [] }, { rows: [whole] }, { rows: [whole] }).value).toEqual({ rows: [whole] });
    const keyed = merge({ rows: [] }, { rows: [{ key: 'A1' }] }, { rows: [{ key: 'A1' }] });
    expect(keyed).toEqual({ value: { rows: [{ key: 'A1' }, { key: 'A2' }] }, conflicts: [] });
  });

  it('ask about a line that one has removed and the other changed, though a new one stands in its place', () => {
    const line = { heading: 'travel', unit: 'ticket', quantity: 10, payer: 'grant', justification: 'Dakar' };
    const changed = { ...line, quantity: 12 };
    const other = { heading: 'stay', unit: 'night', quantity: 10, payer: 'owner', justification: 'Hotel' };
    const merged = merge({ rows: [line] }, { rows: [changed] }, { rows: [other] });
    expect(merged.conflicts).toEqual([{ path: ['rows', 1], mine: changed, theirs: undefined }]);
    expect(merged.value).toEqual({ rows: [other, changed] });
    expect(settled(merged, ['theirs'])).toEqual({ rows: [other] });
  });

  it('give a new row another reference when both have given the same', () => {
    const base = { rows: [{ key: 'A1', title: 'One' }] };
    const merged = merge(
      base,
      { rows: [...base.rows, { key: 'A2', title: 'Mine' }] },
      { rows: [...base.rows, { key: 'A2', title: 'Theirs' }] },
    );
    expect(merged.value['rows']).toEqual([
      { key: 'A1', title: 'One' },
      { key: 'A2', title: 'Theirs' },
      { key: 'A3', title: 'Mine' },
    ]);
  });

  it('remove a row that one has removed and the other has left as it was', () => {
    expect(tasksOf(merge(rows('A', 'B', 'C'), rows('A', 'C'), rows('A', 'B', 'C', 'D')).value)).toEqual([
      'A',
      'C',
      'D',
    ]);
    expect(tasksOf(merge(rows('A', 'B', 'C'), rows('A', 'B', 'C'), rows('B', 'C')).value)).toEqual(['B', 'C']);
  });

  it('ask about a row that one has removed and the other has changed', () => {
    const base = { rows: [{ key: 'A1', title: 'One' }] };
    const merged = merge(base, { rows: [] }, { rows: [{ key: 'A1', title: 'Better' }] });
    expect(merged.conflicts).toEqual([{ path: ['rows', 0], mine: undefined, theirs: { key: 'A1', title: 'Better' } }]);
    expect(settled(merged, ['mine'])).toEqual({ rows: [] });
    expect(settled(merged, ['theirs'])).toEqual({ rows: [{ key: 'A1', title: 'Better' }] });
  });

  it('ask about each field of a row by itself', () => {
    const base = { rows: [{ key: 'A1', title: 'One', place: 'Ankara' }] };
    const merged = merge(
      base,
      { rows: [{ key: 'A1', title: 'Mine', place: 'Ankara' }] },
      { rows: [{ key: 'A1', title: 'Theirs', place: 'Dakar' }] },
    );
    expect(merged.conflicts.map(({ path }) => path)).toEqual([['rows', 0, 'title']]);
    expect(settled(merged, ['theirs'])).toEqual({ rows: [{ key: 'A1', title: 'Theirs', place: 'Dakar' }] });
  });

  it('can be joined, and what is left out can be set aside', () => {
    const merged = merge({ text: '' }, { text: 'Mine.' }, { text: 'Theirs.' });
    expect(settled(merged, ['both'])).toEqual({ text: 'Theirs.\n\nMine.' });
    expect(leftOut(merged, ['both'])).toEqual([]);
    expect(leftOut(merged, [])).toEqual([{ path: 'text', value: 'Theirs.' }]);
    expect(leftOut(merged, ['theirs'])).toEqual([{ path: 'text', value: 'Mine.' }]);
  });

  it('never lose a text, whatever was written and however it is settled', () => {
    const value = fc.record({
      text: fc.constantFrom('', 'a', 'b', 'c'),
      rows: fc.array(fc.record({ task: fc.constantFrom('p', 'q', 'r', 's') }), { maxLength: 4 }),
    });
    const choice = fc.constantFrom('mine' as const, 'theirs' as const, 'both' as const);
    fc.assert(
      fc.property(value, value, value, fc.array(choice, { maxLength: 10 }), (base, mine, theirs, choices) => {
        const merged = merge(base, mine, theirs);
        const all = JSON.stringify([settled(merged, choices), leftOut(merged, choices)]);
        const isNew = (task: string): boolean => !base.rows.some((row) => row.task === task);
        const written = [mine, theirs].flatMap((side) => [
          ...(side.text === base.text ? [] : [side.text]),
          ...side.rows.map(({ task }) => task).filter(isNew),
        ]);
        for (const text of written) expect(all).toContain(text);
      }),
    );
  });

  it('are the same whoever asks, when only one of them changed anything', () => {
    const value = fc.record({ text: fc.string(), rows: fc.array(fc.record({ task: fc.string() }), { maxLength: 4 }) });
    fc.assert(
      fc.property(value, value, (base, changed) => {
        expect(merge(base, changed, base)).toEqual({ value: changed, conflicts: [] });
        expect(merge(base, base, changed)).toEqual({ value: changed, conflicts: [] });
      }),
    );
  });
});

describe('what was set aside', () => {
  it('is put back after the text that stands there now', () => {
    expect(withPutBack({ text: 'Now.' }, { path: 'text', value: 'Then.' })).toEqual({ text: 'Now.\n\nThen.' });
    expect(withPutBack({}, { path: 'text', value: 'Then.' })).toEqual({ text: 'Then.' });
  });

  it('is put back as one more row, under a reference that no other row has', () => {
    const value = { rows: [{ key: 'A1', title: 'Now' }] };
    expect(withPutBack(value, { path: 'rows.0', value: { key: 'A1', title: 'Then' } })).toEqual({
      rows: [
        { key: 'A1', title: 'Now' },
        { key: 'A2', title: 'Then' },
      ],
    });
  });

  it('is only shown where it stood in a row, since rows may have moved', () => {
    expect(withPutBack({ rows: [{ unit: 'day' }] }, { path: 'rows.0.unit', value: 'night' })).toBeUndefined();
  });
});
