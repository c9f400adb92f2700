import { inflateRawSync } from 'node:zlib';

/** One file in a zip container. */
export type ZipEntry = { readonly name: string; readonly content: () => Uint8Array };

/** A container that unpacks to more than is looked through, or to more than it says. */
export class ZipBomb extends RangeError {}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files of a zip container by its central directory (APPNOTE 4.3.12). Throws RangeError when the container is damaged or
 * encrypted, and ZipBomb when it would unpack to more than `largestBytes` altogether: what cannot be looked through is not taken.
 */
export const zipEntries = (bytes: Uint8Array, largestBytes: number): readonly ZipEntry[] => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || view.readUInt32LE(end) !== END_OF_DIRECTORY) throw new RangeError('not a zip container');
  const count = view.readUInt16LE(end + 10);
  let offset = view.readUInt32LE(end + 16);
  let unpackedBytes = 0;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (view.readUInt32LE(offset) !== DIRECTORY_ENTRY) throw new RangeError('a damaged zip directory');
    if ((view.readUInt16LE(offset + 8) & 1) === 1) throw new RangeError('an encrypted zip container');
    unpackedBytes += view.readUInt32LE(offset + 24);
    if (unpackedBytes > largestBytes) throw new ZipBomb(`unpacks to more than ${largestBytes} bytes`);
    const nameLength = view.readUInt16LE(offset + 28);
    entries.push({
      name: view.toString('utf8', offset + 46, offset + 46 + nameLength),
      content: contentAt(view, {
        method: view.readUInt16LE(offset + 10),
        packedBytes: view.readUInt32LE(offset + 20),
        unpackedBytes: view.readUInt32LE(offset + 24),
        at: view.readUInt32LE(offset + 42),
      }),
    });
    offset += 46 + nameLength + view.readUInt16LE(offset + 30) + view.readUInt16LE(offset + 32);
  }
  return entries;
};

type Packed = {
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly at: number;
};

/** Never unpacks more than the directory said, whatever the packed bytes hold. */
const contentAt = (view: Buffer, packed: Packed) => (): Uint8Array => {
  const start = packed.at + 30 + view.readUInt16LE(packed.at + 26) + view.readUInt16LE(packed.at + 28);
  const bytes = view.subarray(start, start + packed.packedBytes);
  if (packed.method === STORED) return bytes;
  if (packed.method !== DEFLATED) throw new RangeError('packed in a way that is not read here');
  return packed.unpackedBytes === 0 ? new Uint8Array() : inflated(bytes, packed.unpackedBytes);
};

const inflated = (bytes: Uint8Array, unpackedBytes: number): Uint8Array => {
  try {
    return inflateRawSync(bytes, { maxOutputLength: unpackedBytes });
  } catch (fault) {
    if (fault instanceof RangeError) throw new ZipBomb(`unpacks to more than the ${unpackedBytes} bytes it says`);
    throw fault;
  }
};
