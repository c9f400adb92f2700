import { describe, expect, it } from 'vitest';
import { merge } from '../../web/src/drafts/merge.ts';
import type { SectionValue } from '../../web/src/drafts/value.ts';
import { type KnownRows, knownAgain } from '../../web/src/form/row-ids.ts';
import { freshRow, rowsAt } from '../../web/src/form/section-value.ts';
import { takenKeys } from '../../web/src/form/taken-keys.ts';

const travel = { heading: 'travel', unit: 'ticket', quantity: 10, payer: 'grant' };
const hotel = { heading: 'stay', unit: 'night', quantity: 30, payer: 'grant' };
const venue = { heading: 'service', unit: 'day', quantity: 3, payer: 'owner' };
const known = (...rows: readonly SectionValue[]): KnownRows => ({ rows, ids: rows.map((_, index) => index) });

/** The numbers that the rows have after another version has been laid into the own one. */
const idsAfter = (base: readonly SectionValue[], mine: readonly SectionValue[], theirs: readonly SectionValue[]) => {
  const { value } = merge({ rows: base }, { rows: mine }, { rows: theirs });
  return knownAgain({ rows: mine, ids: mine.map((_, index) => index) }, rowsAt(value, 'rows'), 10).ids;
};

describe('a row that somebody is writing in', () => {
  it('stays the same row when others add rows before it', () => {
    expect(knownAgain(known(travel, hotel), [travel, venue, hotel], 10).ids).toEqual([0, 10, 1]);
    expect(idsAfter([travel], [travel, hotel], [travel, venue])).toEqual([0, 10, 1]);
  });

  it('stays the same row when both have just added one that says nothing yet', () => {
    expect(idsAfter([travel], [travel, {}], [travel, {}])).toEqual([0, 10, 1]);
    const one = { key: 'A1', title: 'Workshop' };
    expect(idsAfter([one], [one, { key: 'A2' }], [one, { key: 'A2' }])).toEqual([0, 10, 1]);
  });

  it('stays the same row under the other reference that it gets when both have given the same', () => {
    const one = { key: 'A1', title: 'Workshop' };
    const [mine, theirs] = [
      { key: 'A2', title: 'Visit' },
      { key: 'A2', title: 'Study' },
    ];
    expect(idsAfter([one], [one, mine], [one, theirs])).toEqual([0, 10, 1]);
  });

  it('stays the same row when another of its answers has been changed', () => {
    expect(
      idsAfter([travel, hotel], [travel, { ...hotel, quantity: 20 }], [venue, travel, { ...hotel, unit: 'bed' }]),
    ).toEqual([10, 0, 1]);
  });

  it('is not taken for a row that came when it was removed', () => {
    expect(knownAgain(known(travel, hotel), [travel, { heading: 'other', unit: 'page' }], 10).ids).toEqual([0, 10]);
  });
});

describe('a new activity', () => {
  it('never gets the reference by which a line of the budget names one that is gone', () => {
    const taken = takenKeys({ budget: { rows: [{ unit: 'day', activityKey: 'A3' }] } });
    expect(freshRow([{ key: 'A1' }], true, taken)).toEqual({ key: 'A4' });
    expect(freshRow([{ key: 'A1' }], true)).toEqual({ key: 'A2' });
  });
});
