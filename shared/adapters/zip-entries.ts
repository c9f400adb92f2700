import { inflateRawSync } from 'node:zlib';

/** One file in a zip container. */
export type ZipEntry = { readonly name: string; readonly content: () => Uint8Array };

/** A container that unpacks to more than is looked through, or to more than it says. */
export class ZipBomb extends RangeError {}

/** A container that holds other files for readers who go from its beginning than for those who go by its directory. */
export class ZipSecret extends RangeError {}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const STORED = 0;
const DEFLATED = 8;
/** A member with this value has its own in the extra field of zip64 (APPNOTE 4.5.3). */
const ELSEWHERE = 0xffffffff;
const ZIP64_EXTRA = 0x0001;
/** The longest record of sizes that may stand behind a file's bytes (APPNOTE 4.3.9, with signature and zip64). */
const DESCRIPTOR_BYTES = 24;

/**
 * The files of a zip container by its central directory (APPNOTE 4.3.12). Throws RangeError when the container is damaged or
 * encrypted, ZipBomb when it would unpack to more than `largestBytes` altogether or its files overlap, and ZipSecret when its local headers
 * tell of other files than its directory: what cannot be looked through is not taken.
 */
export const zipEntries = (bytes: Uint8Array, largestBytes: number): readonly ZipEntry[] => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0) throw new RangeError('not a zip container');
  const count = view.readUInt16LE(end + 10);
  const directoryAt = view.readUInt32LE(end + 16);
  const packed: Packed[] = [];
  let offset = directoryAt;
  let unpackedBytes = 0;
  for (let index = 0; index < count; index += 1) {
    const entry = directoryEntry(view, offset);
    unpackedBytes += entry.unpackedBytes;
    if (unpackedBytes > largestBytes) throw new ZipBomb(`unpacks to more than ${largestBytes} bytes`);
    packed.push(entry);
    offset += entry.headBytes;
  }
  refuseSecrets(view, packed, directoryAt);
  return packed.map((each) => ({ name: each.name, content: () => contentOf(view, each) }));
};

type Packed = {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its local header is. */
  readonly at: number;
  /** How long its entry in the directory is. */
  readonly headBytes: number;
};

const directoryEntry = (view: Buffer, offset: number): Packed => {
  if (view.readUInt32LE(offset) !== DIRECTORY_ENTRY) throw new RangeError('a damaged zip directory');
  if ((view.readUInt16LE(offset + 8) & 1) === 1) throw new RangeError('an encrypted zip container');
  const [nameBytes, extraBytes] = [view.readUInt16LE(offset + 28), view.readUInt16LE(offset + 30)];
  const extraAt = offset + 46 + nameBytes;
  const large = zip64Of(view.subarray(extraAt, extraAt + extraBytes));
  // Those members stand in zip64's field that are full here, in this order.
  const [unpackedBytes, packedBytes, at] = [24, 20, 42].map((member) => {
    const value = view.readUInt32LE(offset + member);
    return value === ELSEWHERE ? Number(large.shift()) : value;
  });
  if (!isOffset(unpackedBytes) || !isOffset(packedBytes) || !isOffset(at)) throw new RangeError('a zip of no size');
  const name = view.toString('utf8', offset + 46, extraAt);
  const headBytes = 46 + nameBytes + extraBytes + view.readUInt16LE(offset + 32);
  return { name, method: view.readUInt16LE(offset + 10), packedBytes, unpackedBytes, at, headBytes };
};

const isOffset = (value: number | undefined): value is number => value !== undefined && Number.isSafeInteger(value);

/** The numbers of zip64 in an extra field; none when it is not there. */
const zip64Of = (extra: Buffer): bigint[] => {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== ZIP64_EXTRA) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    return Array.from({ length: Math.floor(field.length / 8) }, (_, index) => field.readBigUInt64LE(index * 8));
  }
  return [];
};

/** Files must lie one behind the other from the very beginning up to the directory, with nothing between them, under the names it gives. */
const refuseSecrets = (view: Buffer, packed: readonly Packed[], directoryAt: number): void => {
  let free = 0;
  for (const each of packed.toSorted((one, other) => one.at - other.at)) {
    refuseGap(free, each.at);
    if (view.readUInt32LE(each.at) !== LOCAL_HEADER) throw new RangeError('a damaged zip entry');
    const isSame = localName(view, each) === each.name && view.readUInt16LE(each.at + 8) === each.method;
    if (!isSame) throw new ZipSecret('a file that is another by its local header');
    free = contentAt(view, each) + each.packedBytes;
  }
  refuseGap(free, directoryAt);
};

/** Only the record of a file's sizes may stand behind it, and nothing before the first. */
const refuseGap = (free: number, next: number): void => {
  if (next < free) throw new ZipBomb('files that overlap');
  if (next - free > (free === 0 ? 0 : DESCRIPTOR_BYTES)) throw new ZipSecret('bytes that belong to no file');
};

const localName = (view: Buffer, { at }: Packed): string =>
  view.toString('utf8', at + 30, at + 30 + view.readUInt16LE(at + 26));

const contentAt = (view: Buffer, { at }: Packed): number =>
  at + 30 + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28);

/** Never unpacks more than the directory said, whatever the packed bytes hold. */
const contentOf = (view: Buffer, packed: Packed): Uint8Array => {
  const start = contentAt(view, packed);
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
