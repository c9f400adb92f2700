import { withFreshKey } from './fresh-key.ts';
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

/** A row of the merged list, what of it is disputed, and which own row it is; no own row for one that only they have. */
type Entry = {
  readonly row: SectionValue;
  readonly disputes: readonly Dispute[];
  readonly own: number | undefined;
};

/** What two people say of a member of a row, or of the whole row where `member` is left out. */
type Dispute = { readonly member?: string | number | undefined; readonly mine: unknown; readonly theirs: unknown };

type Rows = { readonly value: readonly SectionValue[]; readonly conflicts: readonly Conflict[] };

const mergeRows = (
  base: readonly SectionValue[],
  mine: readonly SectionValue[],
  theirs: readonly SectionValue[],
): Rows => {
  const [ownOrigins, otherOrigins] = [originsOf(mine, base), originsOf(theirs, base)];
  const fromTheirs = theirs.flatMap((row, index) => theirEntry(row, otherOrigins[index], base, mine, ownOrigins));
  const entries = mine.reduce<readonly Entry[]>((placed, row, index) => {
    if (placed.some(({ own }) => own === index)) return placed;
    const origin = ownOrigins[index];
    const was = origin === undefined ? undefined : base[origin];
    if (was === undefined) {
      const isTheirsToo = answersOf(row) >= TELLING && theirs.some((each) => isSame(each, row));
      const fresh = withFreshKey(row, [...placed.map((entry) => entry.row), ...mine.slice(index + 1)]);
      return isTheirsToo ? placed : withOwn(placed, { row: fresh, disputes: [], own: index }, mine.length);
    }
    const isChanged = (origin === undefined || !otherOrigins.includes(origin)) && !isSame(row, was);
    return isChanged
      ? withOwn(placed, { row, disputes: [{ mine: row, theirs: undefined }], own: index }, mine.length)
      : placed;
  }, fromTheirs);
  return {
    value: entries.map(({ row }) => row),
    conflicts: entries.flatMap(({ disputes }, index) =>
      disputes.map(({ member, ...sides }) => ({
        path: member === undefined ? ['rows', index] : ['rows', index, member],
        ...sides,
      })),
    ),
  };
};

/** One of their rows: a new one is taken; an old one goes together with the own, or is disputed when the own version has removed it. */
const theirEntry = (
  row: SectionValue,
  origin: number | undefined,
  base: readonly SectionValue[],
  mine: readonly SectionValue[],
  ownOrigins: readonly (number | undefined)[],
): readonly Entry[] => {
  const was = origin === undefined ? undefined : base[origin];
  if (was === undefined) return [{ row, disputes: [], own: undefined }];
  const at = ownOrigins.indexOf(origin);
  const own = mine[at];
  if (own === undefined)
    return isSame(row, was) ? [] : [{ row, disputes: [{ mine: undefined, theirs: row }], own: undefined }];
  const { value, conflicts } = mergeMembers(was, own, row, []);
  const disputes = conflicts.map(({ path: [member], ...sides }) => ({ member, ...sides }));
  return [{ row: value, disputes, own: at }];
};

/** So many answers tell a new row apart: two people who have only begun one alike, with the same heading for instance, want two. */
const TELLING = 3;

const answersOf = ({ key: _key, ...members }: SectionValue): number => Object.keys(members).length;

/** A section as it is sent: a row in which nothing is written yet is its writer's alone. */
export const withoutEmptyRows = (value: SectionValue): SectionValue =>
  'rows' in value && listOf(value).some((row) => answersOf(row) === 0)
    ? { ...value, rows: listOf(value).filter((row) => answersOf(row) > 0) }
    : value;

/** An own row that they do not have, where its writer has it: after the own row before it. At the end of the own list it comes after all of theirs. */
const withOwn = (placed: readonly Entry[], entry: Entry, ownCount: number): readonly Entry[] => {
  const index = entry.own ?? ownCount;
  const isFollowed = placed.some(({ own }) => own !== undefined && own > index);
  if (!isFollowed) return [...placed, entry];
  const before = placed.findLastIndex(({ own }) => own !== undefined && own < index);
  return [...placed.slice(0, before + 1), entry, ...placed.slice(before + 1)];
};
