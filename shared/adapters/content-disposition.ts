/**
 * The header that makes a browser keep a file under its name instead of showing it: a plain ASCII name for old readers, and the whole
 * name percent-encoded (RFC 6266, RFC 8187, which took the place of 5987). Nothing in the name can end the header or name a folder.
 */
export const attachmentNamed = (fileName: string): string => {
  const safe =
    fileName
      .toWellFormed()
      .replace(/[\p{Cc}/\\]/gu, '_')
      .slice(0, 200)
      .toWellFormed() || 'document';
  const ascii = safe.replace(/[^\u0020-\u007e]|["%;]/gu, '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
};
