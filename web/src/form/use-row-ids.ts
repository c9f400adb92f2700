import { useRef } from 'preact/hooks';
import type { SectionValue } from '../drafts/value.ts';
import { type KnownRows, knownAgain } from './row-ids.ts';

type RowIds = {
  /** What each of the rows is known by. */
  readonly ids: readonly number[];
  /** Takes note of rows as the writer has just changed them; gives a number for a row that is new. */
  readonly know: (known: KnownRows) => void;
  readonly fresh: () => number;
};

/** Knows the rows of a section as long as the page is open, whoever changes them: the writer's own changes are told, others are found out. */
export const useRowIds = (rows: readonly SectionValue[]): RowIds => {
  const known = useRef<KnownRows>({ rows: [], ids: [] });
  const next = useRef(0);
  const know = (now: KnownRows): void => {
    known.current = now;
    next.current = Math.max(next.current, ...now.ids.map((id) => id + 1));
  };
  if (!isTheSame(known.current.rows, rows)) know(knownAgain(known.current, rows, next.current));
  return { ids: known.current.ids, know, fresh: () => next.current };
};

const isTheSame = (before: readonly SectionValue[], now: readonly SectionValue[]): boolean =>
  before.length === now.length && now.every((row, index) => row === before[index]);
