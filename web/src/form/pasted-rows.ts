import type { Currency } from '#shared/domain/kernel/currency.ts';
import type { SectionValue } from '../drafts/value.ts';
import { latin, readAmount, readWhole } from './read-amount.ts';
import { withMember } from './section-value.ts';

/** One column that can be pasted: a field of the section's rows by its label, and how its cells are read. */
export type Column = {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'money' | 'day' | 'choice';
  /** What a choice may be: by its label or its value. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
};

/** What came of a pasted piece of a spreadsheet: the rows, and the cells that could not be read, with their line counted from 1. */
export type Pasted = {
  readonly rows: readonly SectionValue[];
  readonly unread: readonly { readonly line: number; readonly label: string; readonly text: string }[];
};

/**
 * Reads cells copied from a spreadsheet: tabs between cells, a line for each row. Columns are known by their headings when the first line has
 * two of them at least, else they stand in the form's own order. A cell that cannot be read is left empty and named, never guessed.
 */
export const pastedRows = (text: string, columns: readonly Column[], currency: Currency): Pasted => {
  const lines = cellsOf(text);
  const headed = columnsByHeading(lines[0] ?? [], columns);
  const order = headed ?? columns;
  const unread: { line: number; label: string; text: string }[] = [];
  const rows = lines.slice(headed === undefined ? 0 : 1).map((cells, index) =>
    order.reduce<SectionValue>((row, column, place) => {
      const cell = (cells[place] ?? '').trim();
      if (column === undefined || cell === '') return row;
      const member = read(cell, column, currency);
      if (member === undefined)
        unread.push({ line: index + (headed === undefined ? 1 : 2), label: column.label, text: cell });
      return withMember(row, column.name, member);
    }, {}),
  );
  return { rows, unread };
};

/** Cells as a spreadsheet copies them: one that holds a tab, a line break or a quotation mark stands in quotation marks, with its own doubled. */
const cellsOf = (text: string): readonly (readonly string[])[] => {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
    const cell = quoted?.replaceAll('""', '"') ?? plain ?? '';
    lines.at(-1)?.push(cell);
    if (end !== '\t') lines.push([]);
  }
  return lines.filter((cells) => cells.some((cell) => cell.trim() !== ''));
};

/** The column of each cell when these are headings; undefined when they are not. */
const columnsByHeading = (
  cells: readonly string[],
  columns: readonly Column[],
): readonly (Column | undefined)[] | undefined => {
  const found = cells.map((cell) => columns.find(({ label }) => isAlike(label, cell)));
  return found.filter((column) => column !== undefined).length >= 2 ? found : undefined;
};

const isAlike = (left: string, right: string): boolean =>
  left.trim().toLocaleLowerCase() === right.trim().toLocaleLowerCase();

const read = (cell: string, { kind, choices }: Column, currency: Currency): string | number | undefined => {
  switch (kind) {
    case 'number':
      return readWhole(cell);
    case 'money':
      return readAmount(cell, currency);
    case 'day':
      return dayOf(cell);
    case 'choice':
      return choices?.find(
        ({ value, label }) => isAlike(value, cell) || isAlike(label, cell) || value === monthOf(cell),
      )?.value;
    case 'text':
      return cell;
  }
};

/**
 * `2027-03-05`, `5.3.2027`, `05/03/27` or `05-03-2027`, in Arabic digits too: the day stands before the month, as in the OIC's countries. A day that
 * no calendar has is none.
 */
const dayOf = (cell: string): string | undefined => {
  const plain = latin(cell);
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(plain) ?? [];
  const written = year === '' ? plain : `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : undefined;
};

const isDay = (text: string): boolean => {
  const moment = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
};

/** The month of `03/2027`, or of a day: spreadsheets keep a month as its first day. */
const monthOf = (cell: string): string | undefined => {
  const [, month = '', year = ''] = /^(\d{1,2})[./-](\d{4})$/.exec(latin(cell)) ?? [];
  return year === '' ? dayOf(cell)?.slice(0, 7) : `${year}-${month.padStart(2, '0')}`;
};
