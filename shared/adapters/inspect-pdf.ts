import { inflateSync } from 'node:zlib';
import { fileTypeFromBuffer } from 'file-type';
import { asBuffer, holdsMalware, type InspectionRefusal, LARGEST_UNPACKED_BYTES } from './inspection.ts';

/** A name as it may be written: any of its letters also as `#` and two digits (ISO 32000-2, 7.3.5). */
const named = (name: string): string => {
  const letters = [...name].map((letter) => {
    const digits = letter.charCodeAt(0).toString(16);
    const either = [...digits].map((digit) => `[${digit}${digit.toUpperCase()}]`).join('');
    return `(?:${letter}|#${either})`;
  });
  return `/${letters.join('')}(?![^\\s()<>[\\]{}/%])`;
};

/** The trailer of a locked PDF names the dictionary that says how (7.6.1). */
const LOCKED = new RegExp(named('Encrypt'));
/** Scripts, starts of programs, films and forms that bring their own scripts (12.6.4, 13.6, XFA 3.3). */
const ACTIVE = new RegExp(
  [
    ...['JavaScript', 'Launch', 'RichMedia', 'Rendition'].map(named),
    `${named('XFA')}\\s*(?:\\[|\\d+\\s+\\d+\\s+R)`,
  ].join('|'),
);
/** A file that is attached: the dictionary of its places (7.11.3). */
const ATTACHES = new RegExp(`${named('EF')}\\s*(?:<<|\\d+\\s+\\d+\\s+R)`);
const ATTACHED = new RegExp(named('EmbeddedFile'));
const OBJECTS = new RegExp(named('ObjStm'));
/** What a stream of objects must have even if it does not say that it is one. */
const COUNTED = [named('First'), named('N')].map((name) => new RegExp(name));
const PICTURE = new RegExp(`${named('Subtype')}\\s*${named('Image')}`);
const FILTER = new RegExp(`${named('Filter')}\\s*(\\[[^\\]]*\\]|/[^\\s()<>[\\]{}/%]+)`);

/** A PDF is looked through stream by stream, none of which is kept, so that time alone sets the limit: three seconds' worth. */
const LARGEST_ALTOGETHER_BYTES = 5 * LARGEST_UNPACKED_BYTES;

/**
 * Looks for what a PDF can do or hide: locks, scripts, attached files, more bytes than are looked through. Objects also lie packed in
 * streams (7.5.7), so these are unpacked; scanning goes by the bytes and not by the cross-references, so that nothing hides behind a table
 * that two readers understand differently.
 */
export const pdfRefusal = async (bytes: Uint8Array): Promise<InspectionRefusal | undefined> => {
  const text = asBuffer(bytes).toString('latin1');
  if (!/%%EOF|startxref/.test(text)) return 'damaged';
  if (LOCKED.test(text)) return 'encrypted';
  if (ACTIVE.test(text)) return 'activeContent';
  let attaches = ATTACHES.test(text);
  let left = LARGEST_ALTOGETHER_BYTES;
  const attached: Uint8Array[] = [];
  for (const stream of streamsOf(text)) {
    const looked = lookInto(stream, bytes, Math.min(left, LARGEST_UNPACKED_BYTES));
    if (looked === undefined) continue;
    if ('refusal' in looked) return looked.refusal;
    left -= looked.content.length;
    attaches ||= looked.attaches;
    if (looked.isAttached) attached.push(looked.content);
  }
  return attaches ? attachmentRefusal(attached) : undefined;
};

type Looked =
  | { readonly refusal: InspectionRefusal }
  | { readonly content: Uint8Array; readonly attaches: boolean; readonly isAttached: boolean };

/** What one stream holds; undefined for pictures and for content whose packing is not read here, which can only be drawn. */
const lookInto = (
  { head, before, start, end }: Stream,
  bytes: Uint8Array,
  largestBytes: number,
): Looked | undefined => {
  const holdsObjects = isOfObjects(head);
  const mayHoldObjects = isOfObjects(before);
  const isAttached = ATTACHED.test(head);
  if (PICTURE.test(head) && !mayHoldObjects) return undefined;
  const content = unpacked(bytes.subarray(start, end), head, largestBytes);
  if (content === 'bomb') return { refusal: 'bomb' };
  if (content === undefined) return holdsObjects || isAttached ? { refusal: 'damaged' } : undefined;
  if (holdsMalware(content)) return { refusal: 'malware' };
  const objects = mayHoldObjects ? asBuffer(content).toString('latin1') : '';
  if (holdsObjects && !NUMBERED.test(objects)) return { refusal: 'damaged' };
  if (ACTIVE.test(objects)) return { refusal: 'activeContent' };
  return { content, attaches: ATTACHES.test(objects), isAttached };
};

const isOfObjects = (dictionary: string): boolean =>
  OBJECTS.test(dictionary) || COUNTED.every((name) => name.test(dictionary));

/** Packed objects begin with the number and place of each (7.5.7); anything else is packed in a way that was not seen. */
const NUMBERED = /^\s*(\d+\s+\d+|$)/;

/**
 * `head` is the stream's dictionary, as far as can be told by looking backwards; `before` is all since the last stream, so that nothing in a
 * dictionary's own texts can make it look shorter than it is.
 */
type Stream = { readonly head: string; readonly before: string; readonly start: number; readonly end: number };

/** Every stream with its dictionary, in the order of the bytes. */
function* streamsOf(text: string): Generator<Stream> {
  const begins = /stream(?:\r\n|\n|\r)/g;
  let last = 0;
  for (let found = begins.exec(text); found !== null; found = begins.exec(text)) {
    const before = text.slice(last, found.index);
    const start = found.index + found[0].length;
    if (before.endsWith('end')) continue;
    const closed = text.indexOf('endstream', start);
    const end = closed < 0 ? text.length : closed;
    yield { head: before.slice(Math.max(0, before.lastIndexOf(' obj'))), before, start, end };
    begins.lastIndex = end;
    last = end;
  }
}

/** The content of a stream; undefined when it is packed in a way that is not read here, `bomb` when it is longer than may be left. */
const unpacked = (packed: Uint8Array, head: string, largestBytes: number): Uint8Array | 'bomb' | undefined => {
  const filters = [...(FILTER.exec(head)?.[1] ?? '').matchAll(/\/([^\s()<>[\]{}/%]+)/g)].map(([, name = '']) =>
    name.replaceAll(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
  );
  let content: Uint8Array = packed;
  try {
    for (const filter of filters) {
      const step = UNPACKERS[filter];
      if (step === undefined) return isZlib(packed) ? inflate(packed, largestBytes) : undefined;
      content = step(content, largestBytes);
    }
    // The names of the filters can lie in another object; packed bytes tell by themselves.
    return filters.length === 0 && isZlib(content) ? inflate(content, largestBytes) : content;
  } catch (fault) {
    return fault instanceof RangeError ? 'bomb' : undefined;
  }
};

const isZlib = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 15) === 8 && (first * 256 + second) % 31 === 0;

/** Takes what there is of a stream that is cut off, as readers do. Throws RangeError when it is longer than may be. */
const inflate = (bytes: Uint8Array, largestBytes: number): Uint8Array =>
  inflateSync(bytes, { maxOutputLength: Math.max(1, largestBytes), finishFlush: 2 });

const hexadecimal = (bytes: Uint8Array): Uint8Array => {
  const digits = writtenUntil(bytes, '>');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
};

/** Five characters for four bytes (7.4.3); `z` stands for four zeros. */
const base85 = (bytes: Uint8Array): Uint8Array => {
  const written = writtenUntil(bytes, '~').replaceAll('z', '!!!!!');
  const content = Buffer.alloc(Math.ceil(written.length / 5) * 4);
  for (let at = 0; at < written.length; at += 5) {
    const group = written.slice(at, at + 5).padEnd(5, 'u');
    const value = [...group].reduce((sum, letter) => sum * 85 + letter.charCodeAt(0) - 33, 0);
    content.writeUInt32BE(Math.max(0, value) % 0x1_0000_0000, (at / 5) * 4);
  }
  return content.subarray(0, content.length - ((5 - (written.length % 5)) % 5));
};

/** Bytes written as text up to the sign of their end, without what only breaks the lines. */
const writtenUntil = (bytes: Uint8Array, end: string): string =>
  (asBuffer(bytes).toString('latin1').split(end, 1)[0] ?? '').replaceAll(/\s/g, '');

const UNPACKERS: Readonly<Record<string, (bytes: Uint8Array, largestBytes: number) => Uint8Array>> = {
  FlateDecode: inflate,
  Fl: inflate,
  ASCIIHexDecode: hexadecimal,
  AHx: hexadecimal,
  ASCII85Decode: base85,
  A85: base85,
};

/** What is attached may be data in writing (an invoice for machines, EN 16931), and nothing else. */
const attachmentRefusal = async (attached: readonly Uint8Array[]): Promise<InspectionRefusal | undefined> => {
  if (attached.length === 0) return 'archive';
  for (const content of attached) {
    const type = (await fileTypeFromBuffer(content))?.mime;
    const isWriting = type === 'application/xml' || (type === undefined && !content.includes(0));
    if (!isWriting) return 'archive';
  }
  return undefined;
};
