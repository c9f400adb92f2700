/** What can be brought into the directory from a file, with the columns that it must have, in any order. */
export const IMPORT_COLUMNS = {
  institutions: ['country', 'kind', 'name_en', 'name_ar', 'name_fr', 'name_tr', 'short_name'],
  memberships: ['country', 'institution', 'area', 'valid_from', 'valid_to'],
  people: ['name', 'email', 'language', 'country', 'institution', 'role', 'area', 'deputy'],
} as const;

/** How many characters one file may have. */
export const IMPORT_LENGTH_MAXIMUM = 1_500_000;

export const IMPORT_KINDS = ['institutions', 'memberships', 'people'] as const;

/** What may stand between the cells of a file that is given out, by name. */
export const CSV_SEPARATORS = ['comma', 'semicolon'] as const;

export type CsvSeparator = (typeof CSV_SEPARATORS)[number];

export type ImportKind = (typeof IMPORT_KINDS)[number];

export type ImportColumn = (typeof IMPORT_COLUMNS)[ImportKind][number];
