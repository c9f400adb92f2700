import { isMoney } from '#shared/domain/kernel/money.ts';
import { isSame } from '../drafts/same.ts';
import type { SectionValue } from '../drafts/value.ts';
import { isSectionValue } from '../form/section-value.ts';
import { freshName, type SettingPath } from './setting-path.ts';

/** A place that two people have changed in two ways, and what each has made of it. */
type Contested = { readonly path: SettingPath; readonly mine: unknown; readonly theirs: unknown };

type Joined = {
  /** Both people's changes in one; where these contradict each other it has `mine`. */
  readonly value: SectionValue;
  readonly contested: readonly Contested[];
};

/**
 * Two people's changes to the same settings in one, by what each changed since `base`: as far in as settings have members, and row by row where
 * rows have names. Only a place that both changed in two ways is contested, and somebody has to choose.
 */
export const joinSettings = (base: SectionValue, mine: SectionValue, theirs: SectionValue): Joined => {
  const contested: Contested[] = [];
  return { value: joinMembers(base, mine, theirs, [], contested), contested };
};

const join = (base: unknown, mine: unknown, theirs: unknown, path: SettingPath, contested: Contested[]): unknown => {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs;
  if (isSame(theirs, base)) return mine;
  if (hasMembers(mine) && hasMembers(theirs))
    return joinMembers(hasMembers(base) ? base : {}, mine, theirs, path, contested);
  const rows = [base ?? [], mine, theirs].map(namedRows);
  const [was, own, other] = rows;
  if (was !== undefined && own !== undefined && other !== undefined) return joinRows(was, own, other, path, contested);
  contested.push({ path, mine, theirs });
  return mine;
};

const hasMembers = (value: unknown): value is SectionValue => isSectionValue(value) && !isMoney(value);

const joinMembers = (
  base: SectionValue,
  mine: SectionValue,
  theirs: SectionValue,
  path: SettingPath,
  contested: Contested[],
): SectionValue => {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const members = names.map(
    (name) => [name, join(base[name], mine[name], theirs[name], [...path, name], contested)] as const,
  );
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
};

type Rows = ReadonlyMap<string, SectionValue>;

/** Rows by what each is about: no two areas, themes, headings or documents of one list have the same. Undefined where rows have no names. */
const namedRows = (list: unknown): Rows | undefined => {
  if (!Array.isArray(list)) return undefined;
  const rows = list.filter(isSectionValue).map((row) => [nameOf(row), row] as const);
  const named = new Map(rows.flatMap(([name, row]) => (name === undefined ? [] : [[name, row] as const])));
  return named.size === list.length ? named : undefined;
};

const nameOf = ({ id, area, kind, cost }: SectionValue): string | undefined =>
  [id, area, kind, cost].find((name) => typeof name === 'string');

/** Theirs in their order, then what I have added. A row that one has removed stays only when the other has changed it, and is contested then. */
const joinRows = (
  base: Rows,
  mine: Rows,
  theirs: Rows,
  path: SettingPath,
  contested: Contested[],
): readonly unknown[] => {
  const isTwoNew = (name: string): boolean => !base.has(name) && mine.has(name) && 'id' in (mine.get(name) ?? {});
  const joined = [...theirs].map(([name, row], place) =>
    isTwoNew(name) ? row : join(base.get(name), mine.get(name), row, [...path, place], contested),
  );
  const rows = joined.filter((row) => row !== undefined);
  for (const [name, row] of mine) {
    if (!theirs.has(name)) {
      const still = join(base.get(name), row, undefined, [...path, rows.length], contested);
      if (still !== undefined) rows.push(still);
    }
    // Two people's new rows may have been given one and the same name.
    else if (isTwoNew(name) && !isSame(row, theirs.get(name))) rows.push(renamed(row, rows));
  }
  return rows;
};

const renamed = (row: SectionValue, rows: readonly unknown[]): SectionValue => ({
  ...row,
  id: freshName(rows, String(row['id']).replace(/\d+$/, '')),
});
