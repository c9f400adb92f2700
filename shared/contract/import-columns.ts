/** What can be brought into the directory from a file, with the columns that it must have, in any order. */
export const IMPORT_COLUMNS = {
  institutions: ['country', 'kind', 'name_en', 'name_ar', 'name_fr', 'name_tr', 'short_name'],
  memberships: ['country', 'institution', 'area', 'valid_from', 'valid_to'],
  people: ['name', 'email', 'language', 'country', 'institution', 'role', 'area', 'deputy'],
} as const;

export const IMPORT_KINDS = ['institutions', 'memberships', 'people'] as const;

export type ImportKind = (typeof IMPORT_KINDS)[number];

export type ImportColumn = (typeof IMPORT_COLUMNS)[ImportKind][number];
