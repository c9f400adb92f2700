import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** The bytes of a text. */
export const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** A zip container of these files, in order. A file in `claims` is said to unpack to that size. */
export const zip = (
  files: Readonly<Record<string, string | Uint8Array>>,
  claims: Readonly<Record<string, number>> = {},
): Uint8Array => {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, body] of Object.entries(files)) {
    const packed = deflateRawSync(body);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(body), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claims[name] ?? Buffer.byteLength(body), 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), head, place, Buffer.from(name)]));
    local.push(file);
    offset += file.length;
  }
  return zipOf(local, directory);
};

/** A container of entries that are made already. */
export const zipOf = (local: readonly Uint8Array[], directory: readonly Uint8Array[]): Uint8Array => {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(Buffer.concat(local).length, 12);
  return Buffer.concat([...local, ...directory, Buffer.from('PK\u0005\u0006'), end]);
};

const contentTypes = (main: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${main}"/></Types>`;

/** The smallest office file of a type, with more parts when given. */
export const office = (
  type: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
  claims: Readonly<Record<string, number>> = {},
): Uint8Array => zip({ '[Content_Types].xml': contentTypes(`${type}.main+xml`), 'main.xml': '<a/>', ...more }, claims);

/** A word file whose document refers to one thing more. */
export const linking = (type: string, target: string, quote = '"'): Uint8Array =>
  office(WORD, {
    'word/_rels/document.xml.rels':
      `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`.replaceAll(
        '"',
        quote,
      ),
  });

/** The beginning of an OLE container that has a stream of this name. */
export const ole = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(1024),
  ]);

/** A PDF of these objects; its cross-references are left to the reader's repair. */
export const pdf = (...objects: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
    ...objects.flatMap((body, index) => [
      Buffer.from(`${index + 2} 0 obj\n`),
      Buffer.from(body),
      Buffer.from('\nendobj\n'),
    ]),
    Buffer.from('trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'),
  ]);

/** A stream of a PDF, deflated unless its dictionary names another filter. */
export const stream = (dictionary: string, content: string | Uint8Array): Uint8Array => {
  const isOther = dictionary.includes('/Filter');
  const body = isOther ? Buffer.from(content) : deflateSync(content);
  const filter = isOther ? '' : ' /Filter /FlateDecode';
  return Buffer.concat([
    Buffer.from(`<< ${dictionary}${filter} /Length ${body.length} >>\nstream\n`),
    body,
    Buffer.from('\nendstream'),
  ]);
};
