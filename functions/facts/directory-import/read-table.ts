import { plainCell, readCsv } from '#shared/adapters/csv.ts';
import { IMPORT_COLUMNS, type ImportColumn, type ImportKind } from '#shared/contract/import-columns.ts';
import { IMPORT_LINES_MAXIMUM, type ImportFault } from '#shared/contract/schemas/directory-import.ts';

/** One line of the file: what stands in each column, without blanks around it. */
export type ImportLine = { readonly line: number; readonly cell: (column: ImportColumn) => string };

type Table = { readonly lines: readonly ImportLine[]; readonly faults: readonly ImportFault[] };

/** Reads a file of the kind. A file whose columns are wrong has no lines: what stands in them could mean anything. */
export const readTable = (kind: ImportKind, csv: string): Table => {
  const reading = readCsv(csv);
  if (!reading.ok) return faulty({ line: reading.line, code: 'quotationOpen' });
  const [heading, ...records] = reading.records;
  if (heading === undefined || records.length === 0) return faulty({ line: 1, code: 'noLines' });
  const names = heading.cells.map((each) => each.trim().toLowerCase());
  const columns: readonly string[] = IMPORT_COLUMNS[kind];
  const missing = columns.filter((column) => !names.includes(column));
  const unknown = names.filter((name) => !columns.includes(name));
  const wrong: readonly ImportFault[] = [
    ...missing.map((column) => ({ line: heading.line, column, code: 'columnMissing' }) as const),
    ...unknown.map((column) => ({ line: heading.line, column, code: 'columnUnknown' }) as const),
  ];
  if (wrong.length > 0) return { lines: [], faults: wrong };
  if (records.length > IMPORT_LINES_MAXIMUM)
    return faulty({ line: heading.line, code: 'tooManyLines', value: String(records.length) });
  const isWhole = (cells: readonly string[]): boolean => cells.length === names.length;
  return {
    lines: records
      .filter(({ cells }) => isWhole(cells))
      .map(({ line, cells }) => ({ line, cell: (column) => plainCell(cells[names.indexOf(column)] ?? '') })),
    faults: records
      .filter(({ cells }) => !isWhole(cells))
      .map(({ line, cells }) => ({ line, code: 'cellsDiffer', value: String(cells.length) })),
  };
};

const faulty = (fault: ImportFault): Table => ({ lines: [], faults: [fault] });
