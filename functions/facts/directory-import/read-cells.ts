import * as z from 'zod/mini';
import { readDay } from '#shared/adapters/spreadsheet-day.ts';
import type { ImportColumn } from '#shared/contract/import-columns.ts';
import type { ImportFault, ImportFaultCode } from '#shared/contract/schemas/directory-import.ts';
import type { ImportLine } from './read-table.ts';

/** Reads the cells of one line and remembers what is wrong with them. A cell that is at fault reads as undefined. */
export type CellReader = {
  readonly faults: readonly ImportFault[];
  readonly fault: (code: ImportFaultCode, column?: ImportColumn, value?: string) => void;
  readonly text: (column: ImportColumn, maximum: number) => string | undefined;
  /** Undefined also when the cell is empty, which is then no fault. */
  readonly optionalText: (column: ImportColumn, maximum: number) => string | undefined;
  readonly oneOf: <Answer extends string>(column: ImportColumn, answers: readonly Answer[]) => Answer | undefined;
  readonly optionalOneOf: <Answer extends string>(
    column: ImportColumn,
    answers: readonly Answer[],
  ) => Answer | undefined;
  readonly day: (column: ImportColumn) => string | undefined;
  readonly optionalDay: (column: ImportColumn) => string | undefined;
  readonly address: (column: ImportColumn) => string | undefined;
};

export const cellReader = ({ line, cell }: ImportLine): CellReader => {
  const faults: ImportFault[] = [];
  const fault: CellReader['fault'] = (code, column, value) => {
    faults.push({
      line,
      code,
      ...(column === undefined ? {} : { column }),
      ...(value === undefined ? {} : { value: value.slice(0, 80) }),
    });
  };
  /** The cell by a reading of its own; an empty one is at fault only when it is needed. */
  const read = <Value>(
    column: ImportColumn,
    isNeeded: boolean,
    reading: (text: string) => Value | undefined,
    code: ImportFaultCode,
  ): Value | undefined => {
    const text = cell(column);
    if (text === '') {
      if (isNeeded) fault('empty', column);
      return undefined;
    }
    const value = reading(text);
    if (value === undefined) fault(code, column, text);
    return value;
  };
  const within = (maximum: number) => (text: string) => (text.length <= maximum ? text : undefined);
  const among =
    <Answer extends string>(answers: readonly Answer[]) =>
    (text: string) =>
      answers.find((answer) => answer.toLowerCase() === text.toLowerCase());
  const asAddress = (text: string) => (z.safeParse(z.email(), text).success ? text.toLowerCase() : undefined);
  const dayOf = (column: ImportColumn, isNeeded: boolean): string | undefined => {
    const found = readDay(cell(column));
    return read(column, isNeeded, () => found.day, found.isOfTwoReadings ? 'dayOfTwoReadings' : 'notADay');
  };
  return {
    faults,
    fault,
    text: (column, maximum) => read(column, true, within(maximum), 'tooLong'),
    optionalText: (column, maximum) => read(column, false, within(maximum), 'tooLong'),
    oneOf: (column, answers) => read(column, true, among(answers), 'notTaken'),
    optionalOneOf: (column, answers) => read(column, false, among(answers), 'notTaken'),
    day: (column) => dayOf(column, true),
    optionalDay: (column) => dayOf(column, false),
    address: (column) => read(column, true, asAddress, 'notAnAddress'),
  };
};
