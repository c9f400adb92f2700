import { isSame } from './same.ts';
import type { SectionValue } from './value.ts';

/** The row of the earlier list that each row has come from; undefined for one that was added. */
export type Origins = readonly (number | undefined)[];

/**
 * Which row of the base each row is. Keyed rows are known by their key. Others are first found again unchanged, in their order; what is left
 * between two that were found is taken for the same row, changed, one after the other.
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
  return withChanged(origins, base.length);
};

/** Rows that were not found again are paired with the rows of the base that lie in the same gap. */
const withChanged = (found: readonly (number | undefined)[], baseLength: number): Origins => {
  const origins = [...found];
  let before = -1;
  for (const [index, origin] of found.entries()) {
    if (origin !== undefined) {
      before = origin;
      continue;
    }
    const after = found.slice(index).find((each) => each !== undefined) ?? baseLength;
    if (before + 1 < after) {
      before += 1;
      origins[index] = before;
    }
  }
  return origins;
};
