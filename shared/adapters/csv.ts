/** A record of a CSV file with the line on which it begins, counted from 1 as text editors do. */
type CsvRecord = { readonly line: number; readonly cells: readonly string[] };

export type CsvReading =
  | { readonly ok: true; readonly records: readonly CsvRecord[] }
  /** A quotation that is opened on this line and never closed, or closed in the middle of a cell. */
  | { readonly ok: false; readonly line: number };

/**
 * Reads CSV as RFC 4180 has it. Taken as well, because spreadsheets write them so: a byte order mark, bare line feeds, empty lines (left
 * out), and semicolons between cells where the first line has more of them than commas (Excel in countries that write 1,5).
 */
export const readCsv = (text: string): CsvReading => {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const heading = source.slice(0, Math.max(source.indexOf('\n'), 0) || source.length);
  const separator = countOf(heading, ';') > countOf(heading, ',') ? ';' : ',';
  const cell = separator === ';' ? /"((?:[^"]|"")*)"(?=;|\n|$)|([^";\n]*)(?=;|\n|$)/y : QUOTED_OR_BARE;
  const records: CsvRecord[] = [];
  let line = 1;
  let begun = 1;
  let cells: string[] = [];
  let at = 0;
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

const QUOTED_OR_BARE = /"((?:[^"]|"")*)"(?=,|\n|$)|([^",\n]*)(?=,|\n|$)/y;

const countOf = (text: string, sought: string): number => text.split(sought).length - 1;
