import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { attachmentNamed } from './content-disposition.ts';

/** Where an object lies. */
type ObjectPlace = { readonly bucket: string; readonly key: string };

/** A form that a browser sends with the file as its last field; S3 refuses anything but exactly this object. */
type UploadForm = { readonly url: string; readonly fields: Readonly<Record<string, string>> };

type UploadTerms = ObjectPlace & {
  readonly contentType: string;
  /** SHA-256 of the file as 64 hexadecimal digits. */
  readonly sha256: string;
  /** One byte when left out. */
  readonly smallestBytes?: number | undefined;
  readonly largestBytes: number;
  readonly expiresInSeconds: number;
};

type DownloadTerms = ObjectPlace & {
  readonly fileName: string;
  readonly expiresInSeconds: number;
  /** The media type to show it as in a page; to be kept as a file when left out. */
  readonly shownAs?: string | undefined;
};

export type Objects = {
  /** A form whose policy fixes key, type, hash and size; it holds until it expires. */
  readonly presignUpload: (terms: UploadTerms) => Promise<UploadForm>;
  /** An address from which a browser saves the object under the given name, until it expires. */
  readonly presignDownload: (terms: DownloadTerms) => Promise<string>;
  /** The whole object; undefined when there is none. Throws RangeError when it has more than `largestBytes`. */
  readonly read: (place: ObjectPlace, largestBytes: number) => Promise<Uint8Array | undefined>;
  /** Whether a policy keeps the object from being read now, e.g. until it has been scanned. One that is not there is not held back. */
  readonly isHeldBack: (place: ObjectPlace) => Promise<boolean>;
  readonly write: (
    place: ObjectPlace,
    content: { readonly bytes: Uint8Array; readonly contentType: string },
  ) => Promise<void>;
  /** No fault when there is nothing to remove. */
  readonly remove: (place: ObjectPlace) => Promise<void>;
  /** All objects whose key begins so, in the order of their keys. */
  readonly list: (bucket: string, prefix: string) => Promise<readonly StoredObject[]>;
};

type StoredObject = { readonly key: string; readonly sizeBytes: number };

/** The client must be made with `requestChecksumCalculation: 'WHEN_REQUIRED'`: else signed addresses carry the checksum of nothing. */
export const createObjects = (client: S3Client): Objects => ({
  presignUpload: (terms) =>
    createPresignedPost(client, {
      Bucket: terms.bucket,
      Key: terms.key,
      Expires: terms.expiresInSeconds,
      // Each field becomes an exact condition of the policy by itself.
      Fields: {
        'Content-Type': terms.contentType,
        'x-amz-checksum-algorithm': 'SHA256',
        'x-amz-checksum-sha256': Buffer.from(terms.sha256, 'hex').toString('base64'),
      },
      Conditions: [['content-length-range', terms.smallestBytes ?? 1, terms.largestBytes]],
    }),

  presignDownload: ({ bucket, key, fileName, expiresInSeconds, shownAs }) =>
    getSignedUrl(
      client,
      new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ...(shownAs === undefined
          ? { ResponseContentDisposition: attachmentNamed(fileName) }
          : { ResponseContentDisposition: 'inline', ResponseContentType: shownAs }),
      }),
      { expiresIn: expiresInSeconds },
    ),

  read: async (place, largestBytes) => {
    const bytes = await firstBytes(client, place, largestBytes + 1);
    if (bytes !== undefined && bytes.length > largestBytes) throw new RangeError(`more than ${largestBytes} bytes`);
    return bytes;
  },

  isHeldBack: async ({ bucket, key }) => {
    try {
      await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
      return false;
    } catch (error) {
      const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
      if (status === 403 || status === 404) return status === 403;
      throw error;
    }
  },

  write: async ({ bucket, key }, { bytes, contentType }) => {
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: bytes,
        ContentType: contentType,
        ChecksumAlgorithm: 'SHA256',
      }),
    );
  },

  remove: async ({ bucket, key }) => {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  },

  list: async (bucket, prefix) => {
    const found: StoredObject[] = [];
    for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix }))
      for (const object of page.Contents ?? [])
        if (object.Key !== undefined) found.push({ key: object.Key, sizeBytes: object.Size ?? 0 });
    return found;
  },
});

/** Asks for no more bytes than wanted, so that an object of any size costs no more memory than that. */
const firstBytes = async (client: S3Client, place: ObjectPlace, wanted: number): Promise<Uint8Array | undefined> => {
  try {
    const found = await client.send(
      new GetObjectCommand({ Bucket: place.bucket, Key: place.key, Range: `bytes=0-${wanted - 1}` }),
    );
    return (await found.Body?.transformToByteArray()) ?? new Uint8Array();
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    // An empty object has no first byte.
    if (error instanceof S3ServiceException && error.name === 'InvalidRange') return new Uint8Array();
    throw error;
  }
};
