import { originsOf } from '../drafts/pair-rows.ts';
import { isSame } from '../drafts/same.ts';
import type { SectionValue } from '../drafts/value.ts';
import { rowsAt } from '../form/section-value.ts';

/** One answer that differs: a member of the section, a member of one of its rows, or a whole row that was added or removed. */
export type Change = {
  /** The row, counted from 0 as it stands now (as it stood before, for one that was removed); undefined for a section without rows. */
  readonly row: number | undefined;
  /** The field; undefined when the whole row is new or gone. */
  readonly field: string | undefined;
  readonly before: unknown;
  readonly now: unknown;
};

/** What differs between two versions of one section, field by field; an answer that is absent and one that is empty are the same. */
export const changesBetween = (before: SectionValue, now: SectionValue): readonly Change[] => [
  ...fieldChanges(without(before), without(now), undefined),
  ...rowChanges(rowsAt(before, 'rows'), rowsAt(now, 'rows')),
];

const without = ({ rows: _rows, ...members }: SectionValue): SectionValue => members;

const said = (value: unknown): unknown => (value === '' || value === null ? undefined : value);

const fieldChanges = (before: SectionValue, now: SectionValue, row: number | undefined): readonly Change[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .map((field) => ({ row, field, before: said(before[field]), now: said(now[field]) }))
    .filter((change) => !isSame(change.before ?? null, change.now ?? null));

const rowChanges = (before: readonly SectionValue[], now: readonly SectionValue[]): readonly Change[] => {
  const origins = originsOf(now, before);
  const changed = now.flatMap((value, row): readonly Change[] => {
    const origin = origins[row];
    const was = origin === undefined ? undefined : before[origin];
    return was === undefined
      ? [{ row, field: undefined, before: undefined, now: value }]
      : fieldChanges(was, value, row);
  });
  const removed = before.flatMap((value, row): readonly Change[] =>
    origins.includes(row) ? [] : [{ row, field: undefined, before: value, now: undefined }],
  );
  return [...changed, ...removed];
};
