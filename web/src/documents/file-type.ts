import { typeByName } from '#shared/domain/document/rules/file-name.ts';

/** A file's type as its browser says, or by its name: some systems know no type of office files. */
export const typeOf = (file: Pick<File, 'name' | 'type'>): string =>
  file.type === '' ? (typeByName(file.name) ?? 'application/octet-stream') : file.type;
