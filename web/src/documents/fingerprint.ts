/** Read at once: a phone keeps room for this, whatever the size of the file. */
const SLICE_BYTES = 4 * 1_048_576;

/**
 * SHA-256 of a file as 64 hexadecimal digits; what the server later compares with the bytes that arrived. A large file is read slice by slice,
 * which the browser's own digest cannot; what can is loaded when the first such file is chosen. Rejects when the file cannot be read.
 */
export const fingerprint = async (file: Blob): Promise<string> => {
  if (file.size <= SLICE_BYTES) return digestOf(file);
  const library = await import('./sliced-digest.ts').catch(() => undefined);
  // Without a connection the code may not come; then the file must find room after all.
  return library === undefined ? digestOf(file) : library.slicedDigest(file, SLICE_BYTES);
};

const digestOf = async (file: Blob): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
