/** SHA-256 of a file as 64 hexadecimal digits; what the server later compares with the bytes that arrived. */
export const fingerprint = async (file: Blob): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
