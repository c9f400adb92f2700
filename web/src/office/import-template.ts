import { IMPORT_COLUMNS, type ImportKind } from '#shared/contract/import-columns.ts';

/** One sound line of each kind, to be written over. */
const EXAMPLES: { readonly [Kind in ImportKind]: readonly string[] } = {
  institutions: ['UG', 'public', 'Ministry of Trade of Uganda', '', '', '', 'MoT'],
  memberships: ['UG', 'Ministry of Trade of Uganda', 'trade', '2026-01-01', ''],
  people: ['Amina Nakato', 'amina@trade.example', 'en', 'UG', '', 'focal-point', 'trade', 'no'],
};

/** A file of the kind with its columns and one example, as spreadsheets open it: with a byte order mark and CRLF. */
export const importTemplate = (kind: ImportKind): string =>
  `\uFEFF${[IMPORT_COLUMNS[kind], EXAMPLES[kind]].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
