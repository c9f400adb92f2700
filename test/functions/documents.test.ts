import { createHash } from 'node:crypto';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { newUlid } from '#shared/adapters/ids.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { at } from '../builders/a-context.ts';
import { aDocument } from '../builders/a-document.ts';
import { aProposal, PROPOSAL } from '../builders/a-proposal.ts';
import { institutionId, personId } from '../builders/an-actor.ts';
import { aPerson, PERSON } from '../builders/directory.ts';
import { ask, deliverBody, moveOn, openStage, put, type Stage } from './stage.ts';
import { whileUnderWay } from './while-under-way.ts';

const STRANGER = personId('01HPERS00000000000000000CC');
const SENT = '01HPRP000000000000000000AB';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await put(stage, personKind, aPerson());
  const elsewhere = institutionId('01HWNER00000000000000000ZZ');
  const grants = [{ role: 'editor', institutionId: elsewhere } as const];
  await put(stage, personKind, aPerson({ id: STRANGER, institutionId: elsewhere, grants }));
  const pdf = { maxBytes: 2000, contentTypes: ['application/pdf'] };
  await put(stage, callKind, aCall({}, { documentLimits: { logframe: pdf } }));
  await put(stage, proposalKind, aProposal('draft', { callId: CALL }));
  await put(stage, proposalKind, aProposal('submitted', { id: SENT, callId: CALL }));
});
afterAll(() => stage.stop());

const documents = async () => (await import('../../functions/http/documents.ts')).handler;
const scan = async () => (await import('../../functions/reactions/scan-document.ts')).handler;

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const announce = async (bytes: Uint8Array, changes: Readonly<Record<string, unknown>> = {}, as: string = PERSON) =>
  ask(await documents(), 'POST /documents', {
    as,
    body: {
      owner: { kind: 'proposal', id: PROPOSAL },
      kind: 'workPlan',
      fileName: 'خطة العمل.pdf',
      contentType: 'application/pdf',
      sizeBytes: bytes.length,
      sha256: hashOf(bytes),
      ...changes,
    },
  });

const statusOf = async (documentId: string, as: string = PERSON) =>
  (await ask(await documents(), 'GET /documents/{documentId}', { as, params: { documentId } })).body;

/** Puts bytes where the form would have, and has them looked at. */
const arrive = async (documentId: string, bytes: Uint8Array): Promise<number> => {
  const key = `quarantine/${documentId}`;
  await stage.s3.send(new PutObjectCommand({ Bucket: stage.bucket, Key: key, Body: bytes }));
  return deliverBody(await scan(), {
    detail: { bucket: { name: stage.bucket }, object: { key, size: bytes.length } },
  });
};

describe('uploading a document', () => {
  it('leads from the announcement over quarantine to an address that gives the very bytes', async () => {
    const announced = await announce(PDF);
    expect(announced).toMatchObject({ status: 201, body: { status: 'awaiting', upload: { url: expect.any(String) } } });
    const id = z.string().parse(announced.body['id']);
    expect(await arrive(id, PDF)).toBe(0);
    expect(await statusOf(id)).toMatchObject({ status: 'clean', allowed: ['delete'] });
    const params = { documentId: id };
    const download = await ask(await documents(), 'GET /documents/{documentId}/download', { as: PERSON, params });
    const bytes = await (await fetch(z.string().parse(download.body['url']))).arrayBuffer();
    expect(hashOf(new Uint8Array(bytes))).toBe(hashOf(PDF));
  });

  it('rejects other bytes than were announced and keeps them from everybody', async () => {
    const id = z.string().parse((await announce(PDF)).body['id']);
    const other = Buffer.from(PDF);
    other[20] = 65;
    expect(await arrive(id, other)).toBe(0);
    expect(await statusOf(id)).toMatchObject({ status: 'rejected', rejectedBecause: 'hashDiffers' });
    const params = { documentId: id };
    const download = await ask(await documents(), 'GET /documents/{documentId}/download', { as: PERSON, params });
    expect(download.status).toBe(409);
  });

  it('rejects a page of text that calls itself a PDF', async () => {
    const text = Buffer.from('<html>not what it says</html>');
    const id = z.string().parse((await announce(text)).body['id']);
    await arrive(id, text);
    expect(await statusOf(id)).toMatchObject({ status: 'rejected', rejectedBecause: 'typeDiffers' });
  });

  it('does no harm when the notice of an object comes twice or nobody announced it', async () => {
    const id = z.string().parse((await announce(PDF)).body['id']);
    await arrive(id, PDF);
    expect(await arrive(id, PDF)).toBe(0);
    expect((await statusOf(id))['status']).toBe('clean');
    expect(await arrive(newUlid(), PDF)).toBe(0);
  });
});

describe('versions', { concurrent: false }, () => {
  const params = (documentId: string) => ({ documentId });
  const arrived = async (changes: Readonly<Record<string, unknown>>) => {
    const id = z.string().parse((await announce(PDF, changes)).body['id']);
    await arrive(id, PDF);
    return id;
  };

  it('of a kind that a case has one of follow each other, and the earlier stays readable', async () => {
    const first = await arrived({ kind: 'projectFiche' });
    const second = await arrived({ kind: 'projectFiche' });
    expect(await statusOf(first)).toMatchObject({ status: 'superseded', supersededBy: second, allowed: [] });
    expect(await statusOf(second)).toMatchObject({ status: 'clean', replaces: first, versionNumber: 2 });
    const route = 'GET /documents/{documentId}/download';
    expect((await ask(await documents(), route, { as: PERSON, params: params(first) })).status).toBe(200);
  });

  it('leave other papers of the kind alone where a case has many, unless one is named', async () => {
    const first = await arrived({ kind: 'curriculumVitae' });
    const other = await arrived({ kind: 'curriculumVitae' });
    expect(await statusOf(first)).toMatchObject({ status: 'clean' });
    const next = await arrived({ kind: 'curriculumVitae', replaces: first });
    expect(await statusOf(first)).toMatchObject({ status: 'superseded', supersededBy: next });
    expect(await statusOf(other)).toMatchObject({ status: 'clean' });
    expect((await announce(PDF, { kind: 'quote', replaces: other })).body['because']).toBe('documentReplacesOther');
  });

  it('that arrive only once the case has been sent off are no part of it, and take no other’s place', async () => {
    const own = aProposal('submitted', { id: newUlid(), callId: CALL, submittedAt: at('2022-09-12T09:00:00.000Z') });
    const owner = { kind: 'proposal', id: own.id } as const;
    const sent = aDocument({ id: newUlid(), owner });
    const late = newUlid();
    const file = { ...sent.file, sizeBytes: PDF.length, sha256: hashOf(PDF) };
    await put(stage, proposalKind, own);
    await put(stage, documentKind, sent);
    await put(stage, documentKind, aDocument({ id: late, owner, file, status: 'awaiting', replaces: sent.id }));
    expect(await arrive(late, PDF)).toBe(0);
    expect(await statusOf(sent.id)).toMatchObject({ status: 'clean' });
    expect(await statusOf(late)).toMatchObject({ status: 'rejected', rejectedBecause: 'arrivedLate' });
  });

  it('cannot be taken out while the case is being sent off with them', async () => {
    const own = aProposal('draft', { id: newUlid(), callId: CALL });
    const id = newUlid();
    await put(stage, proposalKind, own);
    await put(stage, documentKind, aDocument({ id, owner: { kind: 'proposal', id: own.id } }));
    const answers: unknown[] = [];
    await whileUnderWay(
      'TransactWriteItemsCommand',
      async () =>
        answers.push(
          await ask(await documents(), 'DELETE /documents/{documentId}', { as: PERSON, params: params(id) }),
        ),
      () => moveOn(stage, proposalKind, aProposal('submitted', { id: own.id, callId: CALL })),
    );
    expect(answers).toMatchObject([{ status: 422, body: { because: 'documentInUse' } }]);
    expect(await statusOf(id)).toMatchObject({ status: 'clean' });
  });

  it('that were sent off with the case stay, even while the case takes papers again', async () => {
    const [own, sealed, added] = [newUlid(), newUlid(), newUlid()];
    const submittedAt = at('2022-09-12T09:00:00.000Z');
    await put(stage, proposalKind, aProposal('clarification', { id: own, callId: CALL, submittedAt }));
    const owner = { kind: 'proposal', id: own } as const;
    await put(stage, documentKind, aDocument({ id: sealed, owner }));
    await put(stage, documentKind, aDocument({ id: added, owner, createdAt: at('2022-09-13T09:00:00.000Z') }));
    const take = async (id: string) =>
      ask(await documents(), 'DELETE /documents/{documentId}', { as: PERSON, params: params(id) });
    expect(await take(sealed)).toMatchObject({ status: 422, body: { because: 'documentInUse' } });
    expect(await take(added)).toMatchObject({ status: 200, body: { status: 'deleted' } });
    const query = { ownerKind: 'proposal', ownerId: own };
    const { body } = await ask(await documents(), 'GET /documents', { as: PERSON, query });
    expect(body['items']).toMatchObject([{ id: sealed, sealed: true }]);
  });
});

describe('papers of a case that is open again', () => {
  const createdAt = at('2022-09-13T09:00:00.000Z');
  const question = { question: 'Where is the plan?', askedAt: at('2022-09-12T09:00:00.000Z') };
  const dueAt = at('2022-09-14T09:00:00.000Z');
  const signedOff = { contentHash: 'a'.repeat(64), by: PERSON };
  const early = at('2022-09-01T09:00:00.000Z');

  it.each([
    ['were brought for a question whose time ran out', 'finalDraft', { clarification: { ...question, dueAt } }, 422],
    [
      'came after the question was answered',
      'finalDraft',
      { clarification: { ...question, dueAt, answeredAt: question.askedAt } },
      200,
    ],
    [
      'were signed off with an earlier revision',
      'inRevision',
      { finalSubmittedAt: early, frozen: { final: { ...signedOff, at: dueAt } } },
      422,
    ],
    [
      'have come since the form was received',
      'inRevision',
      { finalSubmittedAt: early, frozen: { final: { ...signedOff, at: early } } },
      200,
    ],
    ['are of a form that has been recalled', 'finalDraft', { frozen: { final: { ...signedOff, at: dueAt } } }, 200],
    ['are brought for a question now', 'clarification', { clarification: { ...question, dueAt } }, 200],
  ] as const)('that %s', async (_, status, told, answered) => {
    const [own, id] = [newUlid(), newUlid()];
    await put(stage, proposalKind, aProposal(status, { id: own, callId: CALL, ...told }));
    await put(stage, documentKind, aDocument({ id, owner: { kind: 'proposal', id: own }, createdAt }));
    const params = { documentId: id };
    const taken = await ask(await documents(), 'DELETE /documents/{documentId}', { as: PERSON, params });
    expect(taken.status).toBe(answered);
  });
});

describe('a broken connection', () => {
  it('asks for a new form for the same document, as long as its bytes have not arrived', async () => {
    const announced = await announce(PDF);
    const id = z.string().parse(announced.body['id']);
    const renew = async (as: string) =>
      ask(await documents(), 'POST /documents/{documentId}/upload-form', { as, params: { documentId: id } });
    expect(await renew(PERSON)).toMatchObject({
      status: 200,
      body: { id, status: 'awaiting', upload: { url: expect.any(String) } },
    });
    expect((await renew(STRANGER)).status).toBe(404);
    await arrive(id, PDF);
    expect((await renew(PERSON)).status).toBe(409);
  });
});

describe('a preview', () => {
  it('is shown by the type that was found, and only for what a browser shows without running it', async () => {
    const route = 'GET /documents/{documentId}/download';
    const id = z.string().parse((await announce(PDF)).body['id']);
    await arrive(id, PDF);
    const shown = await ask(await documents(), route, {
      as: PERSON,
      params: { documentId: id },
      query: { as: 'preview' },
    });
    // The address itself says how it is to be shown; the emulator does not do as it says, S3 does.
    const { searchParams } = new URL(z.string().parse(shown.body['url']));
    expect(searchParams.get('response-content-type')).toBe('application/pdf');
    expect(searchParams.get('response-content-disposition')).toBe('inline');
    const word = newUlid();
    const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    await put(
      stage,
      documentKind,
      aDocument({ id: word, owner: { kind: 'proposal', id: PROPOSAL }, file: { ...aDocument().file, contentType } }),
    );
    const refused = await ask(await documents(), route, {
      as: PERSON,
      params: { documentId: word },
      query: { as: 'preview' },
    });
    expect(refused.status).toBe(415);
  });
});

describe('what is refused before any byte is sent', () => {
  it("goes by the call's own limits where it sets some", async () => {
    const logframe = { kind: 'logframe', contentType: 'application/pdf' };
    expect((await announce(PDF, { ...logframe, sizeBytes: 2001 })).status).toBe(413);
    expect((await announce(PDF, { ...logframe, contentType: 'image/png' })).status).toBe(415);
    expect((await announce(PDF, { ...logframe, sizeBytes: 2000 })).status).toBe(201);
  });

  it('is a paper for a proposal that has been sent off', async () => {
    const refused = await announce(PDF, { owner: { kind: 'proposal', id: SENT } });
    expect(refused).toMatchObject({ status: 422, body: { because: 'caseTakesNoDocuments' } });
  });

  it("is a paper for another institution's case, as if there were no such case", async () => {
    expect((await announce(PDF, {}, STRANGER)).status).toBe(404);
  });
});

describe('the documents of a case', () => {
  it('are listed for its institution and hidden from others', async () => {
    const announced = await announce(PDF);
    const query = { ownerKind: 'proposal', ownerId: PROPOSAL };
    const own = await ask(await documents(), 'GET /documents', { as: PERSON, query });
    expect(JSON.stringify(own.body['items'])).toContain(announced.body['id']);
    expect((await ask(await documents(), 'GET /documents', { as: STRANGER, query })).status).toBe(404);
    const id = z.string().parse(announced.body['id']);
    expect((await statusOf(id, STRANGER))['type']).toBe('/problems/not-found');
  });
});
