import { fileTypeFromBuffer } from 'file-type';
import {
  ARCHIVES,
  asBuffer,
  holds,
  holdsMalware,
  type InspectionRefusal,
  LARGEST_UNPACKED_BYTES,
} from './inspection.ts';
import { ZipBomb, type ZipEntry, ZipSecret, zipEntries } from './zip-entries.ts';

/** How the types of office files begin. */
export const OFFICE = 'application/vnd.openxmlformats-officedocument.';

/** Programs by the names of their parts: of VBA, of old Excel, and controls. */
const PROGRAM_PARTS = /(^|\/)(vbaProject[.]bin$|macrosheets\/|activeX\/)/i;
/** The same by the types that the package gives its parts, whatever their names are (ISO/IEC 29500-2, 10.1.2). */
const PROGRAM_TYPES = /macroenabled|vbaproject|macrosheet|activex/i;
/** Where office files keep the files that are embedded in them (ISO/IEC 29500-1, 15.2). */
const EMBEDDED = /^(word|xl|ppt)\/embeddings\//;
const EXECUTABLES = /^application\/(x-msdownload|x-elf|x-mach-binary|vnd\.microsoft\.portable-executable)$/;

/** What the main part of a package says that it is; undefined for containers that are no office files, or damaged. */
export const officeTypeOf = (bytes: Uint8Array): string | undefined => {
  try {
    const types = zipEntries(bytes, LARGEST_UNPACKED_BYTES).find(({ name }) => name === '[Content_Types].xml');
    const text = types === undefined ? '' : asBuffer(types.content()).toString('utf8');
    const main =
      /"application\/vnd\.openxmlformats-officedocument\.(\w+\.(?:document|sheet|presentation))\.main\+xml"/.exec(text);
    return main === null ? undefined : `${OFFICE}${main[1]}`;
  } catch {
    return undefined;
  }
};

/**
 * Looks into an office file, and into those that are embedded in it: programs, files in disguise, what it would do or fetch when opened, and
 * more bytes than are looked through.
 */
export const officeRefusal = async (bytes: Uint8Array, depth = 0): Promise<InspectionRefusal | undefined> => {
  try {
    const entries = zipEntries(bytes, LARGEST_UNPACKED_BYTES);
    if (entries.some(({ name }) => PROGRAM_PARTS.test(name))) return 'macros';
    for (const entry of entries) {
      const refusal = await entryRefusal(entry, depth);
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  } catch (fault) {
    if (fault instanceof ZipSecret) return 'polyglot';
    return fault instanceof ZipBomb ? 'bomb' : 'damaged';
  }
};

const entryRefusal = async ({ name, content }: ZipEntry, depth: number): Promise<InspectionRefusal | undefined> => {
  const bytes = content();
  if (holdsMalware(bytes)) return 'malware';
  const type = (await fileTypeFromBuffer(bytes))?.mime;
  if (type !== undefined && /macroenabled/i.test(type)) return 'macros';
  if (type !== undefined && EXECUTABLES.test(type)) return 'malware';
  if (type !== undefined && ARCHIVES.test(type)) return 'archive';
  if (type === 'application/x-cfb') return compoundRefusal(bytes);
  // Charts bring their own sheets, which may be there without programs; a container further in may not.
  if (type?.startsWith(OFFICE) === true)
    return EMBEDDED.test(name) && depth === 0 ? officeRefusal(bytes, 1) : 'archive';
  return writingRefusal(name, bytes);
};

/** An old container (MS-CFB) inside: pictures of other programs' objects are in such, but also programs, locks and whole files. */
const compoundRefusal = (bytes: Uint8Array): InspectionRefusal | undefined => {
  if (holds(bytes, '_VBA_PROJECT', 'utf16le')) return 'macros';
  if (holds(bytes, 'EncryptedPackage', 'utf16le')) return 'encrypted';
  return holds(bytes, '\u0001Ole10Native', 'utf16le') ? 'archive' : undefined;
};

const writingRefusal = (name: string, bytes: Uint8Array): InspectionRefusal | undefined => {
  const text = writingOf(bytes);
  if (text === undefined) return undefined;
  // The format has no place for a document type (ISO/IEC 29500-2, 8.1.4); entities are what bombs and thefts of files are made of.
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return 'bomb';
  if (name === '[Content_Types].xml') return PROGRAM_TYPES.test(text) ? 'macros' : undefined;
  if (name.endsWith('.rels')) return linkRefusal(text);
  return asksForData(text) ? 'activeContent' : undefined;
};

/** XML in the encoding that its first bytes show; undefined for parts that are none. */
const writingOf = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return asBuffer(bytes).toString('utf16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (first === 0x3c && second === 0) return asBuffer(bytes).toString('utf16le');
  if (first === 0 && second === 0x3c) return new TextDecoder('utf-16be').decode(bytes);
  const head = asBuffer(bytes).subarray(0, 64).toString('latin1');
  return /^(\u00ef\u00bb\u00bf)?\s*</.test(head) ? asBuffer(bytes).toString('utf8') : undefined;
};

/** Places on the network: addresses, and the shares of other machines, which are told who asks. */
const ELSEWHERE = /^\s*((https?|ftp|smb|mhtml|ms-\w+):|[\\/]{2}|file:[\\/]{2}([^\\/]|[\\/]{2,}))/i;
/** Followed by the reader alone, or only after a question. */
const ASKED_FOR = /\/(hyperlink|externalLinkPath|externalLink|xlExternalLinkPath\/\w+)$/;

/** What a part of the file refers to (ISO/IEC 29500-2, 9.3): pages in foreign formats, and what is fetched without being asked for. */
const linkRefusal = (text: string): InspectionRefusal | undefined => {
  for (const [tag] of text.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const [type, target, mode] = ['Type', 'Target', 'TargetMode'].map((member) => attribute(tag, member));
    if (type?.endsWith('/aFChunk') === true) return 'activeContent';
    const isAsked = type !== undefined && ASKED_FOR.test(type);
    if (mode === 'External' && !isAsked && ELSEWHERE.test(target ?? '')) return 'fetchesContent';
  }
  return undefined;
};

const attribute = (tag: string, name: string): string | undefined => {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : withLetters(value);
};

/** Text in which letters may be written by their numbers, with the letters themselves. */
const withLetters = (text: string): string =>
  text.replaceAll(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
    String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );

/** A field of Word, in its own element or as an attribute; the file chooses the prefixes of its names. */
const FIELD =
  /<(?:[^\s<>/:]+:)?instrText(?=[\s>])[^>]*>([^<]*)|\s(?:[^\s<>=/:"']+:)?instr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** A query that runs at the opening, whatever the part is called that it stands in. */
const REFRESHED = /<(?:[^\s<>/:]+:)?connection\s(?:[^>]*\s)?refreshOnLoad\s*=\s*["'](1|true)/;

/** Data of other programs: fields of Word (17.16.5, DDE in any of its runs), links and queries of Excel (18.13, 18.14). */
const asksForData = (text: string): boolean => {
  if (/<([^\s<>/:]+:)?(ddeLink|oleLink)\b/.test(text)) return true;
  if (REFRESHED.test(text)) return true;
  const said = [...text.matchAll(FIELD)].map(([, run, double, single]) => run ?? ` ${double ?? single} `);
  return /\bDDE(AUTO)?\b/i.test(withLetters(said.join('')));
};
