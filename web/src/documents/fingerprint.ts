import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Read at once: a phone keeps room for this, whatever the size of the file. */
const SLICE_BYTES = 4 * 1_048_576;

/**
 * SHA-256 of a file as 64 hexadecimal digits; what the server later compares with the bytes that arrived. Reads the file slice by slice, which
 * the browser's own digest cannot. Rejects when the file cannot be read any more.
 */
export const fingerprint = async (file: Blob): Promise<string> => {
  const hash = sha256.create();
  for (let start = 0; start < file.size; start += SLICE_BYTES)
    hash.update(new Uint8Array(await file.slice(start, start + SLICE_BYTES).arrayBuffer()));
  return bytesToHex(hash.digest());
};
