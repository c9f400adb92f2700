import { withFreshKey } from './fresh-key.ts';
import { type Conflict, isRow, type Merged } from './merge.ts';
import type { SectionValue } from './value.ts';

/** How a person settles one conflict; `both` joins two texts. */
export type Choice = 'mine' | 'theirs' | 'both';

/** What was not taken, with where it stood: a text, another answer, or a whole row. */
export type LeftOut = { readonly path: string; readonly value: unknown };

/** The section as the person has settled it: every conflict by its choice, the own where nothing was chosen. */
export const settled = ({ value, conflicts }: Merged, choices: readonly (Choice | undefined)[]): SectionValue => {
  let next: SectionValue = value;
  const gone = new Set<number>();
  for (const [index, conflict] of conflicts.entries()) {
    const chosen = chosenOf(conflict, madeOf(conflict, choices[index]));
    const [first, row, member] = conflict.path;
    if (typeof first === 'string' && row === undefined) next = withMember(next, first, chosen);
    else if (typeof row === 'number' && member === undefined) {
      if (chosen === undefined) gone.add(row);
    } else if (typeof row === 'number' && typeof member === 'string')
      next = { ...next, rows: rowsOf(next).map((each, at) => (at === row ? withMember(each, member, chosen) : each)) };
  }
  return gone.size === 0 ? next : { ...next, rows: rowsOf(next).filter((_, at) => !gone.has(at)) };
};

/** What the choices leave out, so that it can be set aside and is never lost. */
export const leftOut = ({ conflicts }: Merged, choices: readonly (Choice | undefined)[]): readonly LeftOut[] =>
  conflicts.flatMap((conflict, index) => {
    const choice = madeOf(conflict, choices[index]);
    if (choice === 'both') return [];
    const value = choice === 'mine' ? conflict.theirs : conflict.mine;
    return value === undefined || value === '' ? [] : [{ path: conflict.path.join('.'), value }];
  });

/** Whether both of two texts can stand one after the other. */
export const mayJoin = ({ mine, theirs }: Conflict): boolean =>
  typeof mine === 'string' && typeof theirs === 'string' && mine !== '' && theirs !== '';

/** What a choice comes to: the own when none was made, and when two things were to be joined that are not both texts. */
const madeOf = (conflict: Conflict, choice: Choice | undefined): Choice =>
  choice === undefined || (choice === 'both' && !mayJoin(conflict)) ? 'mine' : choice;

const chosenOf = ({ mine, theirs }: Conflict, choice: Choice): unknown => {
  if (choice === 'both' && typeof mine === 'string' && typeof theirs === 'string') return `${theirs}\n\n${mine}`;
  return choice === 'theirs' ? theirs : mine;
};

const withMember = (value: SectionValue, name: string, member: unknown): SectionValue => {
  const { [name]: _gone, ...others } = value;
  return member === undefined ? others : { ...others, [name]: member };
};

const rowsOf = ({ rows }: SectionValue): readonly SectionValue[] => (Array.isArray(rows) ? rows.filter(isRow) : []);

/**
 * A section with what was set aside put back: a text after the one that stands there now, a row after the others. Undefined where its
 * place is not to be found for certain: an answer of a row, since rows may have moved meanwhile.
 */
export const withPutBack = (value: SectionValue, { path, value: left }: LeftOut): SectionValue | undefined => {
  const [first = '', row, member] = path.split('.');
  if (row === undefined && typeof left === 'string') {
    const now = value[first];
    return withMember(value, first, typeof now === 'string' && now !== '' ? `${now}\n\n${left}` : left);
  }
  if (first !== 'rows' || member !== undefined || !isRow(left)) return undefined;
  return { ...value, rows: [...rowsOf(value), withFreshKey(left, rowsOf(value))] };
};
