/** Letters in which spreadsheets of the scheme's countries still save CSV, when not in UTF-8. */
export const OTHER_LETTERS = ['windows-1256', 'windows-1254', 'windows-1252'] as const;

export type OtherLetters = (typeof OTHER_LETTERS)[number];

export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  /** It is text, but not in UTF-8: a person must say in which letters, because any of them can be read as any other. */
  | { readonly kind: 'otherLetters' }
  /** A spreadsheet's own format, a picture: no text at all. */
  | { readonly kind: 'notText' };

/** The text of a file: in UTF-8, in UTF-16 when it says so itself, or in the letters that a person has named. */
export const fileText = (bytes: Uint8Array<ArrayBuffer>, letters?: OtherLetters): FileText => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return text(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return text(bytes, 'utf-16be');
  if (bytes.includes(0)) return { kind: 'notText' };
  if (letters !== undefined) return text(bytes, letters);
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'otherLetters' };
  }
};

const text = (bytes: Uint8Array<ArrayBuffer>, letters: string): FileText => ({
  kind: 'text',
  text: new TextDecoder(letters).decode(bytes),
});
