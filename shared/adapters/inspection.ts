/** Why a file is not taken, as far as its own bytes tell. */
export type InspectionRefusal =
  | 'empty'
  /** The bytes hold a known signature of malware. */
  | 'malware'
  /** Not among the types that documents may have, or not to be recognised. */
  | 'typeNotAllowed'
  /** A good type, but not the one that the upload was announced as. */
  | 'typeDiffers'
  /** An office file that can carry a program. */
  | 'macros'
  /** Does something by itself when it is opened: runs a script, starts a program, asks another for data. */
  | 'activeContent'
  /** Fetches something over the network when it is opened, which tells who reads it and when. */
  | 'fetchesContent'
  /** Locked with a password, so nobody could look inside. */
  | 'encrypted'
  /** A container of other files. */
  | 'archive'
  /** Cannot be read to its end. */
  | 'damaged'
  /** Can be read as another type, or as another file of its type, besides its own. */
  | 'polyglot'
  /** Unpacks to far more than its size, or to more than it says. */
  | 'bomb';

/** How much a file may unpack to: 200 MiB. */
export const LARGEST_UNPACKED_BYTES = 200 * 1024 * 1024;

export const ARCHIVES =
  /^application\/(zip|gzip|x-(gtar|tar|rar|7z|bzip2?|xz|lzip|compress)(-compressed)?|zstd|java-archive)$/;

/** The harmless signature by which malware scanners are tried (eicar.org), in two parts lest a scanner take this file for it. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

export const holdsMalware = (bytes: Uint8Array): boolean => holds(bytes, EICAR);

export const holds = (bytes: Uint8Array, text: string, encoding: 'latin1' | 'utf16le' = 'latin1'): boolean =>
  asBuffer(bytes).includes(Buffer.from(text, encoding));

/** The same bytes, not a copy of them. */
export const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
