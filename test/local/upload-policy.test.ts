import { createHash } from 'node:crypto';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { describe, expect, test } from 'vitest';
import { readPostedForm } from '#infra/local/multipart-form.ts';
import { checkPostPolicy } from '#infra/local/post-policy.ts';
import { checkPresigned } from '#infra/local/signature.ts';

const KEY = { id: 'LOCAL', secret: 'kept-nowhere-else' };
const FILE = Buffer.from('%PDF-1.7 a letter of commitment');
const SHA256 = createHash('sha256').update(FILE).digest('base64');

const client = (key = KEY) =>
  new S3Client({
    region: 'eu-central-1',
    endpoint: 'http://127.0.0.1:9000',
    requestChecksumCalculation: 'WHEN_REQUIRED',
    credentials: { accessKeyId: key.id, secretAccessKey: key.secret },
  });

/** The fields that the product's own SDK signs for one PDF of 10 to 100 bytes. */
const signedFields = async (key = KEY): Promise<Record<string, string>> => {
  const Fields = { 'Content-Type': 'application/pdf', 'x-amz-checksum-sha256': SHA256 };
  const { fields } = await createPresignedPost(client(key), {
    Bucket: 'documents',
    Key: 'quarantine/1',
    Expires: 300,
    Fields,
    Conditions: [
      ['content-length-range', 10, 100],
      ['eq', '$Content-Type', 'application/pdf'],
      { 'x-amz-checksum-sha256': SHA256 },
    ],
  });
  return fields;
};

type Change = {
  readonly fields?: Record<string, string>;
  readonly file?: Buffer;
  readonly at?: Date;
  readonly bucket?: string;
};

/** Posts the form as a browser does, with one thing changed, and gives the code S3 would refuse it with. */
const postWith = async (change: Change, key = KEY): Promise<string | undefined> => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...(await signedFields(key)), ...change.fields })) form.set(name, value);
  form.set('file', new Blob([new Uint8Array(change.file ?? FILE)], { type: 'application/pdf' }), 'letter.pdf');
  const request = new Request('http://127.0.0.1:9000/documents', { method: 'POST', body: form });
  const body = Buffer.from(await request.arrayBuffer());
  const read = readPostedForm(request.headers.get('content-type') ?? undefined, body);
  if (read === undefined) return 'MalformedPOSTRequest';
  return checkPostPolicy(read, change.bucket ?? 'documents', KEY, change.at ?? new Date())?.code;
};

const inMinutes = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);

describe('an upload by presigned form', () => {
  test('is taken when every condition holds', async () => {
    expect(await postWith({})).toBeUndefined();
  });

  test.each<readonly [string, Change, string]>([
    ['its time is over', { at: inMinutes(6) }, 'AccessDenied'],
    ['it goes to another bucket', { bucket: 'bank' }, 'AccessDenied'],
    ['it names another key', { fields: { key: 'clean/1' } }, 'AccessDenied'],
    ['it names another type', { fields: { 'Content-Type': 'text/html' } }, 'AccessDenied'],
    ['it names another digest', { fields: { 'x-amz-checksum-sha256': 'A'.repeat(43) } }, 'AccessDenied'],
    ['it has a field that was not signed', { fields: { 'x-amz-meta-name': 'x' } }, 'AccessDenied'],
    [
      'its policy was changed',
      { fields: { Policy: Buffer.from('{"expiration":"2999-01-01T00:00:00Z","conditions":[]}').toString('base64') } },
      'SignatureDoesNotMatch',
    ],
    ['its signature was changed', { fields: { 'X-Amz-Signature': '0'.repeat(64) } }, 'SignatureDoesNotMatch'],
    ['it is too small', { file: Buffer.from('short') }, 'EntityTooSmall'],
    ['it is too large', { file: Buffer.alloc(101) }, 'EntityTooLarge'],
    ['its bytes have another digest', { file: Buffer.from('%PDF-1.7 another letter') }, 'BadDigest'],
  ])('is refused when %s', async (_why, change, code) => {
    expect(await postWith(change)).toBe(code);
  });

  test('is refused when somebody else signed it', async () => {
    expect(await postWith({}, { id: 'OTHER', secret: KEY.secret })).toBe('InvalidAccessKeyId');
    expect(await postWith({}, { id: KEY.id, secret: 'guessed' })).toBe('SignatureDoesNotMatch');
  });

  test('keeps the bytes of a file whatever they are', async () => {
    const bytes = Buffer.from([...Array(256).keys(), 13, 10, 45, 45, 13, 10]);
    const form = new FormData();
    form.set('key', 'a');
    form.set('file', new Blob([new Uint8Array(bytes)]), 'all.bin');
    const request = new Request('http://127.0.0.1', { method: 'POST', body: form });
    const read = readPostedForm(
      request.headers.get('content-type') ?? undefined,
      Buffer.from(await request.arrayBuffer()),
    );
    expect(read?.file.equals(bytes)).toBe(true);
  });
});

describe('a presigned link', () => {
  const link = async (): Promise<URL> => {
    const command = new GetObjectCommand({
      Bucket: 'documents',
      Key: 'clean/الطلب 1.pdf',
      ResponseContentDisposition: 'attachment; filename="a b.pdf"',
    });
    return new URL(await getSignedUrl(client(), command, { expiresIn: 60 }));
  };
  const check = (url: URL, at = new Date(), method = 'GET') =>
    checkPresigned({ method, url: `${url.pathname}${url.search}`, headers: { host: url.host } }, KEY, at)?.code;

  test('opens until its time is over', async () => {
    expect(check(await link())).toBeUndefined();
    expect(check(await link(), inMinutes(2))).toBe('AccessDenied');
  });

  test('is for one object and for reading alone', async () => {
    const other = await link();
    other.pathname = '/documents/clean/2.pdf';
    expect(check(other)).toBe('SignatureDoesNotMatch');
    expect(check(await link(), new Date(), 'PUT')).toBe('SignatureDoesNotMatch');
  });

  test('cannot be given a longer time', async () => {
    const longer = await link();
    longer.searchParams.set('X-Amz-Expires', '86400');
    expect(check(longer)).toBe('SignatureDoesNotMatch');
  });
});
