/** The longest name of a file, in UTF-16 units, as `fileDescription` takes it. */
const LONGEST = 200;

/** The endings that belong to a type, the usual one first. */
const ENDINGS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'text/csv': ['csv'],
  'text/plain': ['txt'],
};

/** Devices that Windows takes for files whatever their ending is (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** Marks that turn the direction of the text behind them (Unicode UAX 9), by which the name of a program can read as that of a PDF. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A file's name as every system can keep it and everybody reads it alike: without folders, controls, marks that turn the writing, and
 * signs that Windows forbids; no device's name; with the ending of its type, so that nobody starts as a program what was examined as a
 * paper; shortened before its ending. Letters of all scripts stay.
 */
export const safeFileName = (fileName: string, contentType: string): string => {
  const plain = fileName
    .toWellFormed()
    .normalize('NFC')
    .replace(TURNS, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}/\\<>:"|?*]/gu, '_')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
    .replace(DEVICES, '_$1');
  const [usual, ...others] = ENDINGS[contentType] ?? [undefined];
  const [, stem = plain, ending = ''] = /^(.*)\.([^.]{1,10})$/su.exec(plain) ?? [];
  if (usual === undefined) return shortened(plain === '' ? 'document' : plain, '');
  const isOwn = ending !== '' && [usual, ...others].includes(ending.toLowerCase());
  const named = isOwn ? stem : plain;
  return shortened(named === '' ? 'document' : named, `.${isOwn ? ending : usual}`);
};

const shortened = (stem: string, ending: string): string =>
  `${stem
    .slice(0, LONGEST - ending.length)
    .toWellFormed()
    .replace(/\uFFFD$/u, '')}${ending}`;

/** The type of a file by its name, for browsers whose system knows no type of it; undefined when the ending is none of ours. */
export const typeByName = (fileName: string): string | undefined => {
  const ending = fileName.split('.').at(-1)?.toLowerCase() ?? '';
  return Object.entries(ENDINGS).find(([, endings]) => endings.includes(ending))?.[0];
};
