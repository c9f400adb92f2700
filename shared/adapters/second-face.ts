const END_OF_ZIP_DIRECTORY = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const ZIP_DIRECTORY_ENTRY = 0x02014b50;
/** How far from the end readers of zip containers look for its directory: the record and the longest comment (APPNOTE 4.3.16). */
const ZIP_TAIL_BYTES = 22 + 65_535;
/** How far from the beginning readers of PDF look for its mark, and browsers for that of a page. */
const HEAD_BYTES = 1024;

/**
 * Whether bytes that are one type can also be read as another, a polyglot: a zip container behind a PDF or picture, a PDF's mark inside
 * something else, a web page in the head of a file that is none. Such files are made to be checked as the one and opened as the other.
 */
export const hasSecondFace = (bytes: Uint8Array, type: string): boolean => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = view.subarray(0, HEAD_BYTES).toString('latin1');
  const isZip = type.startsWith('application/vnd.openxmlformats-officedocument.');
  if (!isZip && endsInZip(view)) return true;
  if (type === 'application/pdf' ? !head.startsWith('%PDF-') : head.includes('%PDF-')) return true;
  return !type.startsWith('text/') && /<(!doctype html|html|script|iframe)[\s>]/i.test(head);
};

/** A directory's end that does lead to a directory; the four bytes alone may stand there by chance. */
const endsInZip = (view: Buffer): boolean => {
  const tail = Math.max(0, view.length - ZIP_TAIL_BYTES);
  const end = view.lastIndexOf(END_OF_ZIP_DIRECTORY);
  if (end < tail || end + 22 > view.length) return false;
  // Offsets in a container that was put behind something else count from its own beginning, so the size leads to the directory.
  const start = end - view.readUInt32LE(end + 12);
  return start >= 0 && start + 4 <= view.length && view.readUInt32LE(start) === ZIP_DIRECTORY_ENTRY;
};
