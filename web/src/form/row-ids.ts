import { isAlike } from '../drafts/pair-rows.ts';
import { isSame } from '../drafts/same.ts';
import type { SectionValue } from '../drafts/value.ts';

/** Rows with what this page knows each of them by, as long as it is open: places change, and a reference may be given anew. */
export type KnownRows = { readonly rows: readonly SectionValue[]; readonly ids: readonly number[] };

/**
 * The same rows known again after somebody else's version has come in: those that say the same first, wherever they stand now, then by their
 * reference, then those that are alike. The row that a writer has open and has the cursor in stays the same row. New rows get numbers from
 * `firstNew` on. Of rows that say the same the last are taken for the earlier ones, because own new rows come after those of others.
 */
export const knownAgain = (before: KnownRows, rows: readonly SectionValue[], firstNew: number): KnownRows => {
  const ids: (number | undefined)[] = rows.map(() => undefined);
  const left = [...before.rows.keys()];
  const recognise = (isSameRow: (was: SectionValue, now: SectionValue) => boolean): void => {
    for (const [index, row] of [...rows.entries()].toReversed()) {
      const at =
        ids[index] === undefined ? left.findLastIndex((place) => isSameRow(before.rows[place] ?? {}, row)) : -1;
      const [place] = at < 0 ? [] : left.splice(at, 1);
      if (place !== undefined) ids[index] = before.ids[place];
    }
  };
  recognise((was, now) => isSame(withoutKey(was), withoutKey(now)));
  recognise((was, now) => now['key'] !== undefined && was['key'] === now['key']);
  recognise((was, now) => isAlike(withoutKey(was), withoutKey(now)));
  let next = firstNew;
  return {
    rows,
    ids: ids.map((id) => {
      if (id !== undefined) return id;
      next += 1;
      return next - 1;
    }),
  };
};

const withoutKey = ({ key: _key, ...members }: SectionValue): SectionValue => members;
