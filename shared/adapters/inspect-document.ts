import { fileTypeFromBuffer } from 'file-type';
import { hasSecondFace } from './second-face.ts';
import { ZipBomb, type ZipEntry, zipEntries } from './zip-entries.ts';

/** The media types that documents may have; all others are refused. */
const DOCUMENT_TYPES = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'image/png',
  'image/jpeg',
  'text/csv',
  'text/plain',
] as const;

type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** What the bytes of an upload are found to be. */
export type Inspection =
  | { readonly kind: 'clean'; readonly type: DocumentType }
  | { readonly kind: 'refused'; readonly because: InspectionRefusal };

type InspectionRefusal =
  | 'empty'
  /** The bytes hold a known signature of malware. */
  | 'malware'
  /** Not among the types that documents may have, or not to be recognised. */
  | 'typeNotAllowed'
  /** A good type, but not the one that the upload was announced as. */
  | 'typeDiffers'
  /** An office file that can carry a program. */
  | 'macros'
  /** Locked with a password, so nobody could look inside. */
  | 'encrypted'
  /** A container of other files. */
  | 'archive'
  /** Cannot be read to its end. */
  | 'damaged'
  /** Can be read as another type besides its own. */
  | 'polyglot'
  /** Unpacks to far more than its size, or to more than it says. */
  | 'bomb';

/** The harmless signature by which malware scanners are tried (eicar.org), in two parts lest a scanner take this file for it. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const ARCHIVES =
  /^application\/(zip|gzip|x-(gtar|tar|rar|7z|bzip2?|xz|lzip|compress)(-compressed)?|zstd|java-archive)$/;
/** How much an office file may unpack to: 200 MiB. */
const LARGEST_UNPACKED_BYTES = 200 * 1024 * 1024;

/**
 * Looks at an upload's own bytes: is it a type we take, the one it was announced as, free of programs, locks and known malware? Text
 * is known by being whole UTF-8 without control characters, since nothing else marks it. The deployed buckets are scanned by
 * GuardDuty besides; this one works everywhere and first.
 */
export const inspectDocument = async (bytes: Uint8Array, declaredType: string): Promise<Inspection> => {
  if (bytes.length === 0) return refused('empty');
  if (holds(bytes, EICAR)) return refused('malware');
  const found = await foundType(bytes);
  if (!isDocumentType(found)) return refused(typeRefusal(found, bytes));
  if (hasSecondFace(bytes, found)) return refused('polyglot');
  const inside = await insideRefusal(found, bytes);
  if (inside !== undefined) return refused(inside);
  const agreed = found === 'text/plain' && declaredType === 'text/csv' ? 'text/csv' : found;
  return agreed === declaredType ? { kind: 'clean', type: agreed } : refused('typeDiffers');
};

const refused = (because: InspectionRefusal): Inspection => ({ kind: 'refused', because });

const isDocumentType = (type: string | undefined): type is DocumentType =>
  DOCUMENT_TYPES.some((known) => known === type);

const foundType = async (bytes: Uint8Array): Promise<string | undefined> =>
  (await fileTypeFromBuffer(bytes))?.mime ?? (isPlainText(bytes) ? 'text/plain' : undefined);

const typeRefusal = (type: string | undefined, bytes: Uint8Array): InspectionRefusal => {
  if (type === undefined) return 'typeNotAllowed';
  if (/macroenabled/i.test(type)) return 'macros';
  if (ARCHIVES.test(type)) return 'archive';
  // A locked office file is an OLE container with its content in one stream of this name, written in UTF-16.
  if (type === 'application/x-cfb' && holds(bytes, 'EncryptedPackage', 'utf16le')) return 'encrypted';
  return 'typeNotAllowed';
};

const insideRefusal = async (type: DocumentType, bytes: Uint8Array): Promise<InspectionRefusal | undefined> => {
  if (type === 'application/pdf') return isEncryptedPdf(bytes) ? 'encrypted' : undefined;
  if (!type.startsWith(OFFICE)) return undefined;
  try {
    const entries = zipEntries(bytes, LARGEST_UNPACKED_BYTES);
    if (entries.some((entry) => MACROS.test(entry.name))) return 'macros';
    for (const entry of entries) {
      const refusal = await entryRefusal(entry);
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  } catch (fault) {
    return fault instanceof ZipBomb ? 'bomb' : 'damaged';
  }
};

/** What an office file carries inside: charts bring their own sheets, which may be there without macros; other containers may not. */
const entryRefusal = async ({ name, content }: ZipEntry): Promise<InspectionRefusal | undefined> => {
  const bytes = content();
  if (holds(bytes, EICAR)) return 'malware';
  const type = (await fileTypeFromBuffer(bytes))?.mime;
  if (type === undefined) return undefined;
  if (/macroenabled/i.test(type)) return 'macros';
  if (/^application\/(x-msdownload|x-elf|x-mach-binary|vnd\.microsoft\.portable-executable)$/.test(type))
    return 'malware';
  if (ARCHIVES.test(type)) return 'archive';
  if (!type.startsWith(OFFICE)) return undefined;
  const inner = zipEntries(bytes, LARGEST_UNPACKED_BYTES);
  if (inner.some((entry) => MACROS.test(entry.name))) return 'macros';
  return EMBEDDED.test(name) && !inner.some((entry) => isContainer(entry.content())) ? undefined : 'archive';
};

const MACROS = /(^|\/)vbaProject[.]bin$/i;
/** Where office files keep the files that are embedded in them (ISO/IEC 29500-1, 15.2). */
const EMBEDDED = /^(word|xl|ppt)\/embeddings\//;
const isContainer = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;

/** The trailer of a locked PDF names the dictionary that says how (ISO 32000-2, 7.6.1). */
const isEncryptedPdf = (bytes: Uint8Array): boolean => /\/Encrypt[\s<]/.test(asBuffer(bytes).toString('latin1'));

const isPlainText = (bytes: Uint8Array): boolean => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/(?![\t\n\f\r])\p{Cc}/u.test(text);
  } catch {
    return false;
  }
};

const holds = (bytes: Uint8Array, text: string, encoding: 'latin1' | 'utf16le' = 'latin1'): boolean =>
  asBuffer(bytes).includes(Buffer.from(text, encoding));

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
