import { isSame } from './same.ts';
import type { SectionValue } from './value.ts';

/** The row of the earlier list that each row has come from; undefined for one that was added. */
export type Origins = readonly (number | undefined)[];

/**
 * Which row of the base each row is. Keyed rows are known by their key. Others are first found again unchanged, in their order; what is left
 * between two that were found is taken for the same row, changed, where it still says most of what that row said.
 */
export const originsOf = (rows: readonly SectionValue[], base: readonly SectionValue[]): Origins => {
  if (rows.every((row) => typeof row['key'] === 'string') && base.every((row) => typeof row['key'] === 'string'))
    return rows.map((row) => {
      const index = base.findIndex((each) => each['key'] === row['key']);
      return index < 0 ? undefined : index;
    });
  const origins: (number | undefined)[] = rows.map(() => undefined);
  let next = 0;
  for (const [index, row] of rows.entries()) {
    const found = base.findIndex((each, place) => place >= next && isSame(each, row));
    if (found < 0) continue;
    origins[index] = found;
    next = found + 1;
  }
  return withChanged(origins, rows, base);
};

/**
 * Rows that were not found again are paired with the first row of the base in the same gap that they are like. One that is like none of them is
 * new, and what stood there has been removed: taken for the same row, the changes of one would go into the other.
 */
const withChanged = (
  found: readonly (number | undefined)[],
  rows: readonly SectionValue[],
  base: readonly SectionValue[],
): Origins => {
  const origins = [...found];
  let before = -1;
  for (const [index, origin] of found.entries()) {
    if (origin !== undefined) {
      before = origin;
      continue;
    }
    const after = found.slice(index).find((each) => each !== undefined) ?? base.length;
    const alike = base.findIndex((each, place) => place > before && place < after && isAlike(each, rows[index] ?? {}));
    if (alike < 0) continue;
    before = alike;
    origins[index] = alike;
  }
  return origins;
};

/** Whether a row says at least half of what an earlier one said, in the same words or written on; one that said nothing may have become any. */
export const isAlike = (was: SectionValue, now: SectionValue): boolean => {
  const said = Object.entries(was);
  const kept = said.filter(([name, member]) => isSame(member, now[name]) || isWrittenOn(member, now[name]));
  return 2 * kept.length >= said.length;
};

const isWrittenOn = (was: unknown, now: unknown): boolean =>
  typeof was === 'string' && typeof now === 'string' && was !== '' && now !== '' && sharesBeginning(was, now);

/** A text that somebody has gone on writing, or has changed at its end, begins as it did. */
const sharesBeginning = (left: string, right: string): boolean => {
  const half = Math.ceil(Math.min(left.length, right.length) / 2);
  return left.slice(0, half) === right.slice(0, half);
};
