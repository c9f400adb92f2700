import { once } from 'node:events';
import { createServer } from 'node:http';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachmentNamed } from '#shared/adapters/content-disposition.ts';
import { sha256 } from '#shared/adapters/digest.ts';
import { createObjects, type Objects } from '#shared/adapters/objects.ts';
import { type RunningS3, startS3 } from '../emulators/s3.ts';

const bucket = 'documents';
const bytes = new TextEncoder().encode('%PDF-1.7 a report');
const content = { bytes, contentType: 'application/pdf' };

let s3: RunningS3;
let objects: Objects;
beforeAll(async () => {
  s3 = await startS3(bucket);
  objects = createObjects(s3.client);
});
afterAll(() => s3.stop());

const uploadTerms = {
  bucket,
  key: 'quarantine/d1',
  contentType: 'application/pdf',
  sha256: sha256(bytes),
  largestBytes: 5_000_000,
  expiresInSeconds: 600,
};

/** The conditions that S3 will hold the upload to, read from the policy in the form. */
const conditionsOf = (policy: string | undefined): unknown => {
  const parsed: unknown = JSON.parse(Buffer.from(policy ?? '', 'base64').toString());
  return parsed !== null && typeof parsed === 'object' && 'conditions' in parsed ? parsed.conditions : undefined;
};

describe('an upload form', () => {
  it('holds the upload to one key, type, hash and size', async () => {
    const { fields } = await objects.presignUpload(uploadTerms);
    const conditions = conditionsOf(fields['Policy']);
    const hash = Buffer.from(sha256(bytes), 'hex').toString('base64');
    for (const condition of [
      ['content-length-range', 1, 5_000_000],
      { key: 'quarantine/d1' },
      { bucket },
      { 'Content-Type': 'application/pdf' },
      { 'x-amz-checksum-algorithm': 'SHA256' },
      { 'x-amz-checksum-sha256': hash },
    ])
      expect(conditions).toContainEqual(condition);
  });

  it('lays the file where it says when a browser sends it', async () => {
    const { url, fields } = await objects.presignUpload(uploadTerms);
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([bytes]));
    const answer = await fetch(url, { method: 'POST', body: form });
    expect(answer.status).toBeLessThan(300);
    expect(await objects.read({ bucket, key: 'quarantine/d1' }, 1000)).toEqual(bytes);
  });
});

describe('a download address', () => {
  it('gives the bytes, to be kept under the name given', async () => {
    await objects.write({ bucket, key: 'clean/d2' }, content);
    const address = await objects.presignDownload({
      bucket,
      key: 'clean/d2',
      fileName: 'تقرير.pdf',
      expiresInSeconds: 60,
    });
    const answer = await fetch(address);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    const query = new URL(address).searchParams;
    expect(query.get('response-content-disposition')).toBe(attachmentNamed('تقرير.pdf'));
    expect(query.get('X-Amz-Expires')).toBe('60');
    expect([...query.keys()].filter((name) => /checksum-(crc|sha)/.test(name))).toEqual([]);
  });

  it.each([
    ['plain.pdf', `attachment; filename="plain.pdf"; filename*=UTF-8''plain.pdf`],
    ['étude finale.pdf', `attachment; filename="_tude finale.pdf"; filename*=UTF-8''%C3%A9tude%20finale.pdf`],
    [
      'a"; filename="b.exe',
      `attachment; filename="a__ filename=_b.exe"; filename*=UTF-8''a%22%3B%20filename%3D%22b.exe`,
    ],
    ['../../etc/passwd', `attachment; filename=".._.._etc_passwd"; filename*=UTF-8''.._.._etc_passwd`],
    ['a\r\nSet-Cookie: x', `attachment; filename="a__Set-Cookie: x"; filename*=UTF-8''a__Set-Cookie%3A%20x`],
    ["(l'été)*.pdf", `attachment; filename="(l'_t_)*.pdf"; filename*=UTF-8''%28l%27%C3%A9t%C3%A9%29%2A.pdf`],
    ['', `attachment; filename="document"; filename*=UTF-8''document`],
  ])('names %j so that nothing in it can end the header', (name, header) => {
    expect(attachmentNamed(name)).toBe(header);
  });

  it('takes half of a torn character for nothing worse than a strange name', () => {
    expect(() => attachmentNamed('\ud83d.pdf')).not.toThrow();
  });
});

describe('objects', () => {
  it('are not there before they are written', async () => {
    expect(await objects.read({ bucket, key: 'nothing' }, 1000)).toBeUndefined();
  });

  it('are read whole up to the size allowed, and refused one byte above', async () => {
    await objects.write({ bucket, key: 'sized' }, content);
    expect(await objects.read({ bucket, key: 'sized' }, bytes.length)).toEqual(bytes);
    await expect(objects.read({ bucket, key: 'sized' }, bytes.length - 1)).rejects.toThrow(RangeError);
  });

  it('are held back only where S3 refuses to show them', async () => {
    await objects.write({ bucket, key: 'free' }, content);
    expect(await objects.isHeldBack({ bucket, key: 'free' })).toBe(false);
    expect(await objects.isHeldBack({ bucket, key: 'nothing' })).toBe(false);
    // The emulator knows no policies, so a bucket that refuses everything stands for one.
    const refusing = createServer((_, answer) => answer.writeHead(403).end()).listen(0, '127.0.0.1');
    await once(refusing, 'listening');
    const address = refusing.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const client = new S3Client({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'eu-central-1',
      forcePathStyle: true,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    expect(await createObjects(client).isHeldBack({ bucket, key: 'free' })).toBe(true);
    refusing.close();
  });

  it('may be empty', async () => {
    await objects.write({ bucket, key: 'empty' }, { bytes: new Uint8Array(), contentType: 'text/plain' });
    expect(await objects.read({ bucket, key: 'empty' }, 10)).toEqual(new Uint8Array());
  });

  it('are gone when removed, and may be removed twice', async () => {
    const place = { bucket, key: 'gone' };
    await objects.write(place, content);
    await objects.remove(place);
    await objects.remove(place);
    expect(await objects.read(place, 1000)).toBeUndefined();
  });

  it('are listed by the beginning of their keys, in order, with their sizes', async () => {
    for (const key of ['outbox/b', 'outbox/a', 'inbox/c']) await objects.write({ bucket, key }, content);
    expect(await objects.list(bucket, 'outbox/')).toEqual([
      { key: 'outbox/a', sizeBytes: bytes.length },
      { key: 'outbox/b', sizeBytes: bytes.length },
    ]);
    expect(await objects.list(bucket, 'nowhere/')).toEqual([]);
  });
});
