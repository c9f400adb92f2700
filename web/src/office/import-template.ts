import { type CsvSeparator, IMPORT_COLUMNS, type ImportKind } from '#shared/contract/import-columns.ts';
import type { Language } from '#shared/domain/kernel/language.ts';

/** One sound line of each kind, to be written over. */
const EXAMPLES: { readonly [Kind in ImportKind]: readonly string[] } = {
  institutions: ['UG', 'public', 'Ministry of Trade of Uganda', '', '', '', 'MoT'],
  memberships: ['UG', 'Ministry of Trade of Uganda', 'trade', '2026-01-01', ''],
  people: ['Amina Nakato', 'amina@trade.example', 'en', 'UG', '', 'focal-point', 'trade', 'no'],
};

/** What spreadsheets expect between cells where this language is spoken: with another sign, they open a file as one column. */
export const separatorOf = (language: Language): CsvSeparator => (language === 'en' ? 'comma' : 'semicolon');

/** A file of the kind with its columns and one example, as spreadsheets open it: with a byte order mark and CRLF. */
export const importTemplate = (kind: ImportKind, language: Language): string => {
  const sign = separatorOf(language) === 'comma' ? ',' : ';';
  return `\uFEFF${[IMPORT_COLUMNS[kind], EXAMPLES[kind]].map((cells) => `${cells.join(sign)}\r\n`).join('')}`;
};
