import { fileTypeFromBuffer } from 'file-type';
import { OFFICE, officeRefusal, officeTypeOf } from './inspect-office.ts';
import { pdfRefusal } from './inspect-pdf.ts';
import { ARCHIVES, holds, holdsMalware, type InspectionRefusal } from './inspection.ts';
import { hasSecondFace } from './second-face.ts';

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

/**
 * Looks at an upload's own bytes: is it a type we take, the one it was announced as, free of programs, locks and known malware? Text
 * is known by being whole UTF-8 without control characters, since nothing else marks it. The deployed buckets are scanned by
 * GuardDuty besides; this one works everywhere and first. Whatever the bytes are, the answer is a verdict and never a fault.
 */
export const inspectDocument = async (bytes: Uint8Array, declaredType: string): Promise<Inspection> => {
  if (bytes.length === 0) return refused('empty');
  if (holdsMalware(bytes)) return refused('malware');
  const found = await foundType(bytes);
  if (!isDocumentType(found)) return refused(typeRefusal(found, bytes));
  if (hasSecondFace(bytes, found)) return refused('polyglot');
  const agreed = found === 'text/plain' && declaredType === 'text/csv' ? 'text/csv' : found;
  const inside = await insideRefusal(agreed, bytes);
  if (inside !== undefined) return refused(inside);
  return agreed === declaredType ? { kind: 'clean', type: agreed } : refused('typeDiffers');
};

const refused = (because: InspectionRefusal): Inspection => ({ kind: 'refused', because });

const isDocumentType = (type: string | undefined): type is DocumentType =>
  DOCUMENT_TYPES.some((known) => known === type);

const foundType = async (bytes: Uint8Array): Promise<string | undefined> => {
  const type = (await fileTypeFromBuffer(bytes))?.mime;
  // A package written in one go tells its sizes behind its files alone, and is taken for any container.
  if (type === 'application/zip') return officeTypeOf(bytes) ?? type;
  return type ?? (isPlainText(bytes) ? 'text/plain' : undefined);
};

const typeRefusal = (type: string | undefined, bytes: Uint8Array): InspectionRefusal => {
  if (type === undefined) return 'typeNotAllowed';
  if (/macroenabled/i.test(type)) return 'macros';
  if (ARCHIVES.test(type)) return 'archive';
  // A locked office file is an OLE container with its content in one stream of this name, written in UTF-16.
  if (type === 'application/x-cfb' && holds(bytes, 'EncryptedPackage', 'utf16le')) return 'encrypted';
  return 'typeNotAllowed';
};

const insideRefusal = async (type: DocumentType, bytes: Uint8Array): Promise<InspectionRefusal | undefined> => {
  if (type === 'application/pdf') return pdfRefusal(bytes);
  if (type === 'text/csv') return hasFormula(bytes) ? 'activeContent' : undefined;
  return type.startsWith(OFFICE) ? officeRefusal(bytes) : undefined;
};

/** Cells that a spreadsheet would reckon instead of showing (OWASP, "CSV Injection"); signs before numbers and dashes are no formulas. */
const hasFormula = (bytes: Uint8Array): boolean =>
  /(^|[,;\t\r\n])[ "']*([=@]|[+-](?=[^,;\t\r\n]*[(|!]))/.test(new TextDecoder().decode(bytes));

const isPlainText = (bytes: Uint8Array): boolean => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/(?![\t\n\f\r])\p{Cc}/u.test(text);
  } catch {
    return false;
  }
};
