/** A form as a browser posts it to a bucket: its fields by lower-case name, and the file, which comes last. */
export type PostedForm = {
  readonly fields: ReadonlyMap<string, string>;
  readonly file: Buffer;
  readonly fileName: string;
};

const LINE = Buffer.from('\r\n');
const BLANK_LINE = Buffer.from('\r\n\r\n');

/**
 * Reads `multipart/form-data` (RFC 7578). Fields behind the file are ignored, as S3 does. Undefined when the type names no boundary, a part is
 * not well-formed, or there is no file.
 */
export const readPostedForm = (contentType: string | undefined, body: Buffer): PostedForm | undefined => {
  const match = /^multipart\/form-data;.*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? '');
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) return undefined;
  const fields = new Map<string, string>();
  for (const part of partsOf(body, Buffer.from(`--${boundary}`))) {
    const split = part.indexOf(BLANK_LINE);
    if (split === -1) return undefined;
    const disposition = /content-disposition:\s*form-data;([^\r\n]*)/i.exec(
      part.subarray(0, split).toString('utf8'),
    )?.[1];
    const name = /\bname="([^"]*)"/i.exec(disposition ?? '')?.[1];
    if (name === undefined) return undefined;
    const value = part.subarray(split + BLANK_LINE.length);
    if (name === 'file')
      return { fields, file: value, fileName: /\bfilename="([^"]*)"/i.exec(disposition ?? '')?.[1] ?? '' };
    fields.set(name.toLowerCase(), value.toString('utf8'));
  }
  return undefined;
};

/** The bytes between the boundaries, without the line ends that belong to the boundaries. */
const partsOf = (body: Buffer, delimiter: Buffer): readonly Buffer[] => {
  const parts: Buffer[] = [];
  let start = body.indexOf(delimiter);
  while (start !== -1) {
    const next = body.indexOf(Buffer.concat([LINE, delimiter]), start + delimiter.length);
    if (next === -1) return parts;
    parts.push(body.subarray(start + delimiter.length + LINE.length, next));
    start = next + LINE.length;
  }
  return parts;
};
