import { createHash, randomBytes } from 'node:crypto';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { newUlid } from '#shared/adapters/ids.ts';
import { createInvitations, type Invitation } from '#shared/adapters/invitations.ts';
import { PIECE_BYTES, piecesOf } from '#shared/domain/document/rules/pieces.ts';
import type { Partner, ProposalStatus } from '#shared/domain/proposal/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { at } from '../builders/a-context.ts';
import { aDocument } from '../builders/a-document.ts';
import { aPartner, aProposal, PARTNER } from '../builders/a-proposal.ts';
import { aPerson, PERSON } from '../builders/directory.ts';
import { ask, deliverBody, moveOn, openStage, put, type Stage } from './stage.ts';

const OTHER = '01HPART0000000000000000AAB';

let stage: Stage;
let proposalId: string;
beforeAll(async () => {
  stage = await openStage();
  await put(stage, personKind, aPerson());
  await put(stage, callKind, aCall());
});
afterAll(() => stage.stop());

/** A new proposal with a partner of this status, and another one that was invited beside it. */
const aNewProposal = async (status: ProposalStatus, told: Partial<Partner>): Promise<void> => {
  proposalId = newUlid();
  const partners = [aPartner(told), aPartner({ partnerId: OTHER, institutionName: 'MoM', status: 'invited' })];
  await put(stage, proposalKind, aProposal(status, { id: proposalId, callId: CALL, partners }));
};
beforeEach(() => aNewProposal('draft', { status: 'invited' }));

const tokenOf = (changes: Partial<Invitation> = {}): string =>
  createInvitations('s'.repeat(40)).write({
    ...{ proposalId, partnerId: PARTNER, number: 1, expiresAt: at('2022-10-10T00:00:00.000Z') },
    ...changes,
  });

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** A PDF of two pieces and a half. */
const FILE = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(PIECE_BYTES * 2.5), Buffer.from('%%EOF')]);
const PIECES = piecesOf(FILE.length);

type Asked = { readonly token?: string; readonly body?: unknown; readonly now?: string };

const invitation = async (
  method: 'GET' | 'POST',
  path: string,
  { token = tokenOf(), ...asked }: Asked,
  documentId = '',
) =>
  ask((await import('../../functions/http/proposals.ts')).handler, `${method} /partner-invitations/{token}${path}`, {
    params: { token, ...(documentId === '' ? {} : { documentId }) },
    ...asked,
  });

const file = { fileName: 'letter.pdf', contentType: 'application/pdf', sizeBytes: FILE.length, sha256: hashOf(FILE) };
const announce = (asked: Asked = {}) => invitation('POST', '/letter', { body: file, ...asked });
const announced = async (asked: Asked = {}): Promise<string> => z.parse(z.string(), (await announce(asked)).body['id']);
const pieces = (id: string, asked: Asked = {}) => invitation('GET', '/letter/{documentId}/pieces', asked, id);
const offer = (id: string, number: number, asked: Asked = {}) =>
  invitation('POST', '/letter/{documentId}/pieces', { body: { number, sha256: hashOf(FILE) }, ...asked }, id);
const formOf = (id: string, asked: Asked = {}) => invitation('POST', '/letter/{documentId}/upload-form', asked, id);
const lettersSeen = async (asked: Asked = {}) => (await invitation('GET', '', asked)).body['letters'];

/** Puts a piece where its form would have, and tells of it. */
const arrive = async (documentId: string, number: number): Promise<void> => {
  const { start, end } = PIECES[number - 1] ?? { start: 0, end: 0 };
  const key = `quarantine/${documentId}/${String(number).padStart(4, '0')}`;
  const sent = FILE.subarray(start, end);
  await stage.s3.send(new PutObjectCommand({ Bucket: stage.bucket, Key: key, Body: sent }));
  const { handler } = await import('../../functions/reactions/scan-document.ts');
  const detail = { bucket: { name: stage.bucket }, object: { key, size: sent.length } };
  expect(await deliverBody(handler, { detail })).toBe(0);
};

const arriveWhole = async (id: string): Promise<void> => {
  for (const { number } of PIECES) await arrive(id, number);
};

const stateOf = async (id: string) => (await stage.repository.load(documentKind, id))?.state;

describe('the letter of a partner', () => {
  it('comes in pieces by the partner’s link alone, goes on from those that are there, and is the partner’s from then on', async () => {
    const id = await announced();
    expect(await pieces(id)).toMatchObject({ status: 200, body: { pieceBytes: PIECE_BYTES, count: 3, arrived: [] } });
    const offered = await offer(id, 2);
    expect(offered).toMatchObject({ status: 200, body: { upload: { fields: { key: `quarantine/${id}/0002` } } } });
    expect((await offer(id, 4)).status).toBe(422);
    await arrive(id, 2);
    expect((await pieces(id)).body['arrived']).toEqual([2]);
    expect(await lettersSeen()).toMatchObject({ open: true, sent: [{ id, status: 'awaiting', sha256: hashOf(FILE) }] });
    await arrive(id, 1);
    await arrive(id, 3);
    expect(await stateOf(id)).toMatchObject({
      status: 'clean',
      kind: 'partnerConsent',
      partner: { partnerId: PARTNER, institutionName: 'SOCSO' },
    });
    expect(await pieces(id)).toMatchObject({ status: 409, body: { because: 'wrongState' } });
    expect(await lettersSeen()).toMatchObject({ sent: [{ id, status: 'clean' }] });
  });

  it('is shown to the owner’s people with the institution that sent it', async () => {
    const id = await announced();
    const { handler } = await import('../../functions/http/documents.ts');
    const query = { ownerKind: 'proposal', ownerId: proposalId };
    const partner = { partnerId: PARTNER, institutionName: 'SOCSO' };
    expect((await ask(handler, 'GET /documents', { as: PERSON, query })).body).toMatchObject({
      items: [{ id, partner }],
    });
    const shown = await ask(handler, 'GET /documents/{documentId}', { as: PERSON, params: { documentId: id } });
    expect(shown.body).toMatchObject({ partner });
  });

  it('cannot be said to be a partner’s by anybody else', async () => {
    const { handler } = await import('../../functions/http/documents.ts');
    const owner = { kind: 'proposal', id: proposalId };
    const partner = { partnerId: PARTNER, institutionName: 'SOCSO' };
    const body = { owner, kind: 'partnerConsent', partner, ...file };
    const made = await ask(handler, 'POST /documents', { as: PERSON, body });
    expect(made.status).toBe(201);
    expect((await stateOf(z.parse(z.string(), made.body['id'])))?.partner).toBeUndefined();
  });

  it('is nobody else’s to go on with: another partner’s link and papers of the owner lead nowhere', async () => {
    const id = await announced();
    const owners = newUlid();
    const owner = { kind: 'proposal', id: proposalId } as const;
    await put(stage, documentKind, aDocument({ id: owners, status: 'awaiting', owner, kind: 'partnerConsent' }));
    const other = { token: tokenOf({ partnerId: OTHER }) };
    for (const [documentId, asked] of [[id, other] as const, [owners, {}] as const]) {
      expect((await pieces(documentId, asked)).status).toBe(404);
      expect((await offer(documentId, 1, asked)).status).toBe(404);
      expect((await formOf(documentId, asked)).status).toBe(404);
    }
    expect(await lettersSeen(other)).toMatchObject({ sent: [] });
    expect((await formOf(id)).body).toMatchObject({ upload: { fields: { key: `quarantine/${id}` } } });
  });

  it('goes on, and can be sent again, after the partner has accepted; the answer itself counts once', async () => {
    const id = await announced();
    const answer = { body: { name: 'Aminah', position: 'Director' } };
    expect((await invitation('POST', '/accept', answer)).status).toBe(200);
    expect((await invitation('POST', '/accept', answer)).status).toBe(409);
    expect((await offer(id, 1)).status).toBe(200);
    await arriveWhole(id);
    const next = await announced();
    expect(await stateOf(next)).toMatchObject({ replaces: id, versionNumber: 2 });
    await arriveWhole(next);
    expect(await stateOf(id)).toMatchObject({ status: 'superseded' });
    expect(await lettersSeen()).toMatchObject({ sent: [{ id: next, status: 'clean' }] });
  });

  it.each([
    ['declined', { status: 'declined' }, {}],
    ['was invited anew', { status: 'invited', invitationNumber: 2 }, {}],
    ['has accepted by a link that ran out', { status: 'accepted' }, { now: '2022-10-10T00:00:00.000Z' }],
    ['let the invitation run out', { status: 'invited' }, { now: '2022-10-10T00:00:00.000Z' }],
  ] as const)('is not taken of a partner that %s', async (_, told, asked) => {
    await aNewProposal('draft', told);
    const id = newUlid();
    const owner = { kind: 'proposal', id: proposalId } as const;
    const partner = { partnerId: PARTNER, institutionName: 'SOCSO' };
    await put(stage, documentKind, aDocument({ id, status: 'awaiting', owner, kind: 'partnerConsent', partner }));
    const closed = { status: 409, body: { because: 'invitationNotCurrent' } };
    for (const answer of [announce(asked), pieces(id, asked), offer(id, 1, asked), formOf(id, asked)])
      expect(await answer).toMatchObject(closed);
  });

  it('is not taken once the proposal has been sent, and the link says so', async () => {
    await aNewProposal('submitted', { status: 'accepted' });
    expect(await announce()).toMatchObject({ status: 422, body: { because: 'caseTakesNoDocuments' } });
    expect(await lettersSeen()).toMatchObject({ open: false });
  });

  it('is taken twenty times, refused ones and earlier versions among them, and then no more until the owner has taken some away', async () => {
    const owner = { kind: 'proposal', id: proposalId } as const;
    const partner = { partnerId: PARTNER, institutionName: 'SOCSO' };
    for (const status of ['rejected', 'superseded', 'clean', 'awaiting'] as const)
      for (let count = 0; count < 5; count += 1)
        await put(stage, documentKind, aDocument({ id: newUlid(), status, owner, kind: 'partnerConsent', partner }));
    expect(await announce()).toMatchObject({
      status: 422,
      body: { because: 'tooManyLetters', facts: { maximum: 20 } },
    });
    expect((await announce({ token: tokenOf({ partnerId: OTHER }) })).status).toBe(201);
    const last =
      z
        .array(z.object({ id: z.string() }))
        .parse(z.looseObject({ sent: z.unknown() }).parse(await lettersSeen()).sent)
        .at(-1)?.id ?? '';
    await moveOn(
      stage,
      documentKind,
      aDocument({ id: last, status: 'deleted', owner, kind: 'partnerConsent', partner }),
    );
    expect((await announce()).status).toBe(201);
  });

  it('keeps to the limits of the call', async () => {
    const { limits } = z.parse(
      z.looseObject({ limits: z.object({ maxBytes: z.number(), contentTypes: z.array(z.string()) }) }),
      await lettersSeen(),
    );
    const tooLarge = { body: { ...file, sizeBytes: limits.maxBytes + 1 } };
    expect(await announce(tooLarge)).toMatchObject({ status: 413, body: { because: 'documentTooLarge' } });
    expect((await announce({ body: { ...file, contentType: 'text/plain' } })).status).toBe(415);
  });
});
