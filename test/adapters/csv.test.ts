import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCell, readCsv, writeCsv } from '#shared/adapters/csv.ts';

const records = (text: string) => {
  const reading = readCsv(text);
  return reading.ok ? reading.records.map(({ line, cells }) => [line, ...cells]) : reading;
};

describe('reading CSV', () => {
  it('tells on which line each record begins, also after a cell that runs over lines', () => {
    expect(records('a,b\r\n"one\r\ntwo",2\r\n\r\n3,4\r\n')).toEqual([
      [1, 'a', 'b'],
      [2, 'one\ntwo', '2'],
      [5, '3', '4'],
    ]);
  });

  it('takes doubled quotation marks, empty cells and commas within quotations', () => {
    expect(records('"say ""yes"", please",,"",x')).toEqual([[1, 'say "yes", please', '', '', 'x']]);
  });

  it('takes what spreadsheets write where a comma parts the decimals, and their byte order mark', () => {
    expect(records('\uFEFFname;share\nTravel;1,5\n"a;b";2')).toEqual([
      [1, 'name', 'share'],
      [2, 'Travel', '1,5'],
      [3, 'a;b', '2'],
    ]);
  });

  it('follows a first line that names the separator, and still tells the lines as an editor counts them', () => {
    expect(records('\uFEFFsep=;\r\nname;share\r\nTravel, by air;1,5\r\n')).toEqual([
      [2, 'name', 'share'],
      [3, 'Travel, by air', '1,5'],
    ]);
  });

  it('writes semicolons where they are asked for, and reads them back', () => {
    expect(writeCsv([['a;b', 'c,d']], ';')).toBe('\uFEFF"a;b";"c,d"\r\n');
    expect(
      records(
        writeCsv(
          [
            ['name', 'share'],
            ['a;b', '1,5'],
          ],
          ';',
        ),
      ),
    ).toEqual([
      [1, 'name', 'share'],
      [2, 'a;b', '1,5'],
    ]);
  });

  it('names the line of a quotation that is never closed, or goes on after it was', () => {
    expect(readCsv('a,b\n1,"two\n3,4')).toEqual({ ok: false, line: 2 });
    expect(readCsv('a,b\n1,"two"x')).toEqual({ ok: false, line: 2 });
  });

  it('takes tabs, as spreadsheets write their Unicode text', () => {
    expect(records('name\tshare\nTravel, by air\t1,5')).toEqual([
      [1, 'name', 'share'],
      [2, 'Travel, by air', '1,5'],
    ]);
  });

  it('reads back what it has written itself, whatever stands in a cell, and writes nothing that a spreadsheet reckons', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ğ', 'ع', ',', ';', '"', "'", '=', '-', '@', '+', ' ') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const written = writeCsv([['h', 'i'], ...rows]);
        const reading = readCsv(written);
        expect(
          reading.ok && reading.records.flatMap(({ cells }) => cells).filter((each) => /^[=+\-@]/.test(each)),
        ).toEqual([]);
        const filled = rows
          .map((row) => row.map((each) => each.trim()))
          .filter((row) => row.some((each) => each !== ''));
        expect(reading.ok && reading.records.slice(1).map(({ cells }) => cells.map(plainCell))).toEqual(filled);
      }),
    );
  });

  it('reads back whatever was written by the rules', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', ' ', 'ع') });
    const written = (cells: readonly string[]) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const reading = readCsv(`"h","i"\n${rows.map(written).join('\n')}`);
        const filled = rows.filter((row) => row.some((each) => each.trim() !== ''));
        expect(reading.ok && reading.records.slice(1).map(({ cells }) => cells)).toEqual(filled);
      }),
    );
  });
});
