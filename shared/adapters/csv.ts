/** A record of a CSV file with the line on which it begins, counted from 1 as text editors do. */
type CsvRecord = { readonly line: number; readonly cells: readonly string[] };

export type CsvReading =
  | { readonly ok: true; readonly records: readonly CsvRecord[] }
  /** A quotation that is opened on this line and never closed, or closed in the middle of a cell. */
  | { readonly ok: false; readonly line: number };

/**
 * Reads CSV as RFC 4180 has it. Taken as well, because spreadsheets write them so: a byte order mark, bare line feeds, empty lines (left
 * out), semicolons or tabs between cells where the first line has more of them (Excel in countries that write 1,5; its "Unicode text"), and a
 * first line that only names the separator (`sep=;`).
 */
export const readCsv = (text: string): CsvReading => {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const named = /^"?sep=([,;\t])"?(?:\n|$)/i.exec(source);
  const separator = named?.[1] ?? usualSeparator(source);
  const cell = new RegExp(`"((?:[^"]|"")*)"(?=${separator}|\\n|$)|([^"${separator}\\n]*)(?=${separator}|\\n|$)`, 'y');
  const records: CsvRecord[] = [];
  let line = named === null ? 1 : 2;
  let begun = line;
  let cells: string[] = [];
  let at = named?.[0].length ?? 0;
  while (at <= source.length) {
    cell.lastIndex = at;
    const found = cell.exec(source);
    if (found === null) return { ok: false, line };
    const [whole, quoted, bare = ''] = found;
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    line += countOf(whole, '\n');
    at += whole.length;
    const isEnd = source[at] !== separator;
    if (isEnd) {
      if (cells.some((each) => each.trim() !== '')) records.push({ line: begun, cells });
      line += 1;
      begun = line;
      cells = [];
    }
    at += 1;
  }
  return { ok: true, records };
};

/** The first of them where a heading has none: a file of one column. */
const SEPARATORS = [',', ';', '\t'] as const;

const usualSeparator = (source: string): string => {
  const heading = source.slice(0, Math.max(source.indexOf('\n'), 0) || source.length);
  return SEPARATORS.toSorted((left, right) => countOf(heading, right) - countOf(heading, left))[0] ?? ',';
};

const countOf = (text: string, sought: string): number => text.split(sought).length - 1;

/** What a spreadsheet would take for the beginning of a formula, and what `writtenCell` has made of one. */
const FORMULA = /^'*[=+\-@]/;

/**
 * Writes CSV as RFC 4180 has it, with a byte order mark and CRLF, so that spreadsheets open it in UTF-8. A cell that they would take for a
 * formula gets an apostrophe before it, which `plainCell` takes away again. Spreadsheets of countries that write 1,5 open it only with semicolons.
 */
export const writeCsv = (rows: readonly (readonly string[])[], separator: ',' | ';' = ','): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(writtenCell).join(separator)}\r\n`).join('')}`;

const writtenCell = (cell: string): string => {
  const bare = cell.trim();
  const safe = FORMULA.test(bare) ? `'${bare}` : bare;
  return /[",;\n\r\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A cell as it was before it was made safe for spreadsheets, without blanks around it. */
export const plainCell = (cell: string): string => {
  const bare = cell.trim();
  return bare.startsWith("'") && FORMULA.test(bare) ? bare.slice(1) : bare;
};
