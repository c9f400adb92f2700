import { createHash, randomBytes } from 'node:crypto';
import { ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { newUlid } from '#shared/adapters/ids.ts';
import { PIECE_BYTES, piecesOf } from '#shared/domain/document/rules/pieces.ts';
import { fromMilliseconds, plusDays } from '#shared/domain/kernel/instant.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { aDocument } from '../builders/a-document.ts';
import { aProposal, PROPOSAL } from '../builders/a-proposal.ts';
import { institutionId, personId } from '../builders/an-actor.ts';
import { aPerson, PERSON } from '../builders/directory.ts';
import { ask, deliver, deliverBody, openStage, put, type Stage } from './stage.ts';

const STRANGER = personId('01HPERS00000000000000000CC');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await put(stage, personKind, aPerson());
  const elsewhere = institutionId('01HWNER00000000000000000ZZ');
  const grants = [{ role: 'editor', institutionId: elsewhere } as const];
  await put(stage, personKind, aPerson({ id: STRANGER, institutionId: elsewhere, grants }));
  await put(stage, callKind, aCall());
  await put(stage, proposalKind, aProposal('draft', { callId: CALL }));
});
afterAll(() => stage.stop());

const documents = async () => (await import('../../functions/http/documents.ts')).handler;
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A PDF of two and a half pieces. */
const FILE = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(PIECE_BYTES * 2.5), Buffer.from('%%EOF')]);
const PIECES = piecesOf(FILE.length);

const announce = async (): Promise<string> => {
  const { body } = await ask(await documents(), 'POST /documents', {
    as: PERSON,
    body: {
      owner: { kind: 'proposal', id: PROPOSAL },
      kind: 'curriculumVitae',
      fileName: 'cv.pdf',
      contentType: 'application/pdf',
      sizeBytes: FILE.length,
      sha256: hashOf(FILE),
    },
  });
  return z.string().parse(body['id']);
};

const piecesRoute = async (method: 'GET' | 'POST', documentId: string, body?: unknown, as: string = PERSON) =>
  ask(await documents(), `${method} /documents/{documentId}/pieces`, { as, params: { documentId }, body });

const statusOf = async (documentId: string) =>
  (await ask(await documents(), 'GET /documents/{documentId}', { as: PERSON, params: { documentId } })).body;

/** Puts a piece where its form would have, and tells of it. */
const arrive = async (documentId: string, number: number, bytes?: Uint8Array): Promise<void> => {
  const { start, end } = PIECES[number - 1] ?? { start: 0, end: 0 };
  const sent = bytes ?? FILE.subarray(start, end);
  const key = `quarantine/${documentId}/${String(number).padStart(4, '0')}`;
  await stage.s3.send(new PutObjectCommand({ Bucket: stage.bucket, Key: key, Body: sent }));
  const { handler } = await import('../../functions/reactions/scan-document.ts');
  const detail = { bucket: { name: stage.bucket }, object: { key, size: sent.length } };
  expect(await deliverBody(handler, { detail })).toBe(0);
};

const keptOf = async (documentId: string): Promise<readonly string[]> => {
  const { Contents = [] } = await stage.s3.send(new ListObjectsV2Command({ Bucket: stage.bucket }));
  return Contents.flatMap(({ Key }) => (Key?.includes(documentId) === true ? [Key] : []));
};

describe('a file in pieces', () => {
  it('tells which pieces are there, goes on from them, and is put together once the last has come', async () => {
    const id = await announce();
    const asked = await piecesRoute('GET', id);
    expect(asked).toMatchObject({ status: 200, body: { pieceBytes: PIECE_BYTES, count: 3, arrived: [] } });
    await arrive(id, 3);
    await arrive(id, 1);
    expect((await piecesRoute('GET', id)).body['arrived']).toEqual([1, 3]);
    expect(await statusOf(id)).toMatchObject({ status: 'awaiting' });
    await arrive(id, 2);
    expect(await statusOf(id)).toMatchObject({ status: 'clean', sizeBytes: FILE.length });
    expect(await keptOf(id)).toEqual([`clean/${id}`]);
    const { body } = await ask(await documents(), 'GET /documents/{documentId}/download', {
      as: PERSON,
      params: { documentId: id },
    });
    const bytes = new Uint8Array(await (await fetch(z.string().parse(body['url']))).arrayBuffer());
    expect(hashOf(bytes)).toBe(hashOf(FILE));
    expect((await piecesRoute('GET', id)).status).toBe(409);
  });

  it('is refused when a piece is another than announced, whatever that piece itself was signed for', async () => {
    const id = await announce();
    await arrive(id, 1);
    await arrive(id, 2, Buffer.alloc(PIECE_BYTES, 7));
    await arrive(id, 3);
    expect(await statusOf(id)).toMatchObject({ status: 'rejected', rejectedBecause: 'hashDiffers' });
    expect(await keptOf(id)).toEqual([]);
  });

  it('waits for a piece that came shorter than it must be', async () => {
    const id = await announce();
    await arrive(id, 1);
    await arrive(id, 2, Buffer.alloc(10));
    await arrive(id, 3);
    expect((await piecesRoute('GET', id)).body['arrived']).toEqual([1, 3]);
    expect(await statusOf(id)).toMatchObject({ status: 'awaiting' });
  });

  it('leaves nothing behind when a piece comes again after the verdict', async () => {
    const id = await announce();
    for (const number of [1, 2, 3]) await arrive(id, number);
    await arrive(id, 2, Buffer.alloc(PIECE_BYTES, 7));
    expect(await keptOf(id)).toEqual([`clean/${id}`]);
    expect(await statusOf(id)).toMatchObject({ status: 'clean' });
  });

  it('has a form for each of its pieces, of exactly its size, and for no other', async () => {
    const id = await announce();
    const offered = await piecesRoute('POST', id, { number: 3, sha256: hashOf(FILE) });
    const { upload } = z
      .object({ upload: z.object({ url: z.string(), fields: z.record(z.string(), z.string()) }) })
      .parse(offered.body);
    expect(upload.fields['key']).toBe(`quarantine/${id}/0003`);
    const policy = Buffer.from(upload.fields['Policy'] ?? '', 'base64').toString();
    const size = FILE.length - 2 * PIECE_BYTES;
    expect(policy).toContain(`["content-length-range",${size},${size}]`);
    const refused = await piecesRoute('POST', id, { number: 4, sha256: hashOf(FILE) });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/number' }] } });
  });

  it('is nobody else’s to ask about or to send', async () => {
    const id = await announce();
    expect((await piecesRoute('GET', id, undefined, STRANGER)).status).toBe(404);
    expect((await piecesRoute('POST', id, { number: 1, sha256: hashOf(FILE) }, STRANGER)).status).toBe(404);
  });
});

describe('a file whose case takes papers no more', () => {
  const TAKES_NONE = { status: 422, body: { because: 'caseTakesNoDocuments' } };
  const sha256 = hashOf(FILE);

  it('is refused before its bytes are sent in vain, in pieces and whole', async () => {
    const [documentId, owner] = [newUlid(), { kind: 'proposal', id: newUlid() } as const];
    await put(stage, proposalKind, aProposal('withFocalPoint', { id: owner.id, callId: CALL }));
    const file = { ...aDocument().file, sizeBytes: FILE.length, sha256 };
    await put(stage, documentKind, aDocument({ id: documentId, owner, status: 'awaiting', file }));
    expect(await piecesRoute('GET', documentId)).toMatchObject(TAKES_NONE);
    expect(await piecesRoute('POST', documentId, { number: 1, sha256 })).toMatchObject(TAKES_NONE);
    const renewed = ask(await documents(), 'POST /documents/{documentId}/upload-form', {
      ...{ as: PERSON, params: { documentId } },
    });
    expect(await renewed).toMatchObject(TAKES_NONE);
  });

  it('is an institution’s paper in the hands of a coordinator, who puts in guidelines alone', async () => {
    const coordinator = personId(newUlid());
    const grants = [{ role: 'coordinator' } as const];
    await put(stage, personKind, aPerson({ id: coordinator, institutionId: undefined, grants }));
    const id = await announce();
    expect(await piecesRoute('POST', id, { number: 1, sha256 }, coordinator)).toMatchObject(TAKES_NONE);
    const [guideline, call] = [newUlid(), newUlid()];
    await put(stage, callKind, aCall({ id: call, status: 'draft' }));
    const told = { owner: { kind: 'call', id: call }, kind: 'guidelines', institutionId: undefined } as const;
    await put(stage, documentKind, aDocument({ ...told, id: guideline, status: 'awaiting' }));
    expect((await piecesRoute('GET', guideline, undefined, coordinator)).status).toBe(200);
  });
});

describe('what is no longer wanted', () => {
  const clear = async (id: string) => {
    const { handler } = await import('../../functions/reactions/clear-document.ts');
    for (const event of await stage.repository.history('document', id)) expect(await deliver(handler, event)).toBe(0);
  };

  it('is taken away with a document that is deleted, and left with all others', async () => {
    const [kept, deleted] = [await announce(), await announce()];
    for (const id of [kept, deleted]) for (const number of [1, 2, 3]) await arrive(id, number);
    await ask(await documents(), 'DELETE /documents/{documentId}', { as: PERSON, params: { documentId: deleted } });
    await clear(kept);
    await clear(deleted);
    expect(await keptOf(kept)).toEqual([`clean/${kept}`]);
    expect(await keptOf(deleted)).toEqual([]);
  });

  it('is a file that has not come in a week: it is given up, and its pieces go', async () => {
    const [id, fresh] = [newUlid(), newUlid()];
    const awaited = { owner: { kind: 'proposal', id: PROPOSAL }, status: 'awaiting' } as const;
    const now = fromMilliseconds(Date.now());
    await put(stage, documentKind, aDocument({ ...awaited, id, createdAt: plusDays(now, -7) }));
    await put(stage, documentKind, aDocument({ ...awaited, id: fresh, createdAt: plusDays(now, -6) }));
    const key = `quarantine/${id}/0001`;
    await stage.s3.send(new PutObjectCommand({ Bucket: stage.bucket, Key: key, Body: Buffer.alloc(9) }));
    await (await import('../../functions/reactions/turn-of-time.ts')).handler();
    expect(await statusOf(fresh)).toMatchObject({ status: 'awaiting' });
    expect(await statusOf(id)).toMatchObject({ status: 'deleted' });
    await clear(id);
    expect(await keptOf(id)).toEqual([]);
  });
});
