import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of a file in hexadecimal digits, with no more than one slice of it in memory. */
export const slicedDigest = async (file: Blob, sliceBytes: number): Promise<string> => {
  const hash = sha256.create();
  for (let start = 0; start < file.size; start += sliceBytes)
    hash.update(new Uint8Array(await file.slice(start, start + sliceBytes).arrayBuffer()));
  return bytesToHex(hash.digest());
};
