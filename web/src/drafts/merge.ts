import { originsOf } from './pair-rows.ts';
import { isSame } from './same.ts';
import type { SectionValue } from './value.ts';

/** Where two people have said different things: a member of the section, a member of one of its rows, or a whole row that one has removed. */
export type Conflict = {
  /** `['text']`, `['rows', 2, 'title']` or `['rows', 2]`, as it stands in the merged value. */
  readonly path: readonly (string | number)[];
  readonly mine: unknown;
  readonly theirs: unknown;
};

export type Merged = {
  /** Both versions in one; where they conflict it has the own. */
  readonly value: SectionValue;
  readonly conflicts: readonly Conflict[];
};

/**
 * Two versions of one section made one, by what each changed against the version that both began from. What only one has changed is taken,
 * rows that either has added are kept, and the same field changed in two ways is a conflict that a person must settle.
 */
export const merge = (base: SectionValue, mine: SectionValue, theirs: SectionValue): Merged => {
  if (isSame(mine, base) || isSame(theirs, base)) return { value: isSame(mine, base) ? theirs : mine, conflicts: [] };
  const members = mergeMembers(without(base), without(mine), without(theirs), []);
  if (![base, mine, theirs].some((value) => 'rows' in value)) return members;
  const rows = mergeRows(listOf(base), listOf(mine), listOf(theirs));
  return {
    value: { ...members.value, rows: rows.value },
    conflicts: [...members.conflicts, ...rows.conflicts],
  };
};

const without = ({ rows: _rows, ...members }: SectionValue): SectionValue => members;

const listOf = ({ rows }: SectionValue): readonly SectionValue[] => (Array.isArray(rows) ? rows.filter(isRow) : []);

/** Whether a value is a row of a section: members by name. */
export const isRow = (value: unknown): value is SectionValue =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mergeMembers = (base: SectionValue, mine: SectionValue, theirs: SectionValue, path: Conflict['path']): Merged => {
  const value: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [was, own, other] = [base[name], mine[name], theirs[name]];
    const chosen = isSame(own, was) ? other : own;
    if (!isSame(own, was) && !isSame(other, was) && !isSame(own, other))
      conflicts.push({ path: [...path, name], mine: own, theirs: other });
    if (chosen !== undefined) value[name] = chosen;
  }
  return { value, conflicts };
};

type Rows = { readonly value: readonly SectionValue[]; readonly conflicts: readonly Conflict[] };

const mergeRows = (
  base: readonly SectionValue[],
  mine: readonly SectionValue[],
  theirs: readonly SectionValue[],
): Rows => {
  const [ownOrigins, otherOrigins] = [originsOf(mine, base), originsOf(theirs, base)];
  const ownOf = (origin: number): SectionValue | undefined => mine[ownOrigins.indexOf(origin)];
  const fromTheirs = theirs.reduce<Rows>(
    (rows, row, index) => withTheirs(rows, row, otherOrigins[index], base, ownOf),
    { value: [], conflicts: [] },
  );
  return mine.reduce<Rows>((rows, row, index) => {
    const origin = ownOrigins[index];
    if (origin === undefined) return withAdded(rows, row, theirs);
    const isGone = !otherOrigins.includes(origin) && !isSame(row, base[origin]);
    return isGone ? withDisputed(rows, row, { mine: row, theirs: undefined }) : rows;
  }, fromTheirs);
};

/** One of their rows: a new one is taken; an old one goes together with the own, or is disputed when the own version has removed it. */
const withTheirs = (
  rows: Rows,
  row: SectionValue,
  origin: number | undefined,
  base: readonly SectionValue[],
  ownOf: (origin: number) => SectionValue | undefined,
): Rows => {
  const was = origin === undefined ? undefined : base[origin];
  if (origin === undefined || was === undefined) return { ...rows, value: [...rows.value, row] };
  const own = ownOf(origin);
  if (own === undefined) return isSame(row, was) ? rows : withDisputed(rows, row, { mine: undefined, theirs: row });
  const merged = mergeMembers(was, own, row, ['rows', rows.value.length]);
  return { value: [...rows.value, merged.value], conflicts: [...rows.conflicts, ...merged.conflicts] };
};

/** An own new row, unless they have added the very same. */
const withAdded = (rows: Rows, row: SectionValue, theirs: readonly SectionValue[]): Rows =>
  theirs.some((each) => isSame(each, row)) ? rows : { ...rows, value: [...rows.value, withFreshKey(row, rows.value)] };

const withDisputed = (rows: Rows, row: SectionValue, sides: Omit<Conflict, 'path'>): Rows => ({
  value: [...rows.value, row],
  conflicts: [...rows.conflicts, { path: ['rows', rows.value.length], ...sides }],
});

/** A row with another reference where one of the others has its own: two people may have given the same one to two new rows. */
export const withFreshKey = (row: SectionValue, others: readonly SectionValue[]): SectionValue => {
  const { key } = row;
  if (typeof key !== 'string' || !others.some((each) => each['key'] === key)) return row;
  const numbers = [...others, row].map((each) => Number(/^A(\d+)$/.exec(String(each['key']))?.[1] ?? 0));
  return { ...row, key: `A${Math.max(0, ...numbers) + 1}` };
};
