import { GetObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { sha256 } from '#shared/adapters/digest.ts';
import { newUlid } from '#shared/adapters/ids.ts';
import { createInvitations } from '#shared/adapters/invitations.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { at } from '../builders/a-context.ts';
import { aProposal, preliminaryForm } from '../builders/a-proposal.ts';
import { institutionId, OWNER, personId } from '../builders/an-actor.ts';
import { anInstitution, aPerson } from '../builders/directory.ts';
import { type Answer, ask, deliver, openStage, put, type Stage } from './stage.ts';

const PEOPLE = {
  editor: { institutionId: OWNER, grants: [{ role: 'editor', institutionId: OWNER }] },
  signatory: { institutionId: OWNER, grants: [{ role: 'responsible-authority', institutionId: OWNER }] },
  focalPoint: { institutionId: undefined, grants: [{ role: 'focal-point', country: 'TR', area: 'trade' }] },
  deputy: { institutionId: undefined, grants: [{ role: 'focal-point', country: 'TR', area: 'trade' }] },
  stranger: { institutionId: undefined, grants: [{ role: 'focal-point', country: 'MY', area: 'trade' }] },
  coordinator: { institutionId: undefined, grants: [{ role: 'coordinator' }] },
} as const satisfies Record<string, Pick<PersonState, 'institutionId'> & { grants: readonly unknown[] }>;

type Name = keyof typeof PEOPLE;

let stage: Stage;
const ids = new Map<string, string>();
let proposalId = '';

beforeAll(async () => {
  stage = await openStage();
  await put(stage, callKind, aCall({}, { documents: { preliminary: [], final: [], contract: [] } }));
  await put(stage, institutionKind, anInstitution());
  for (const [name, { institutionId, grants }] of Object.entries(PEOPLE)) {
    const id = personId(newUlid());
    ids.set(name, id);
    await put(stage, personKind, aPerson({ id, institutionId, grants: [...grants] }));
  }
});
afterAll(() => stage.stop());

const proposals = async (
  name: Name | undefined,
  route: `${string} /${string}`,
  asked: {
    readonly params?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly query?: Readonly<Record<string, string>>;
    readonly now?: string;
  } = {},
): Promise<Answer> => {
  const { handler } = await import('../../functions/http/proposals.ts');
  const as = name === undefined ? undefined : ids.get(name);
  return ask(handler, route, { params: { proposalId }, ...asked, ...(as === undefined ? {} : { as }) });
};

const post = (name: Name, action: string, body?: unknown, now?: string) =>
  proposals(name, `POST /proposals/{proposalId}/${action}`, {
    body: body ?? {},
    ...(now === undefined ? {} : { now }),
  });
const read = (name: Name) => proposals(name, 'GET /proposals/{proposalId}');
const save = (sections: unknown, versions: unknown = {}) =>
  proposals('editor', 'PATCH /proposals/{proposalId}', { body: { sections, versions } });
const hashNow = async () => z.parse(z.string(), (await read('signatory')).body['contentHash']);

const theme = 'tradeFacilitation';
const form = { ...preliminaryForm, general: { ...Object(preliminaryForm['general']), themeId: theme } };

describe('a proposal on its way to the office', { concurrent: false }, () => {
  it('is begun by an editor and read by nobody outside the institution and the office', async () => {
    const body = { callId: CALL, area: 'trade', themeId: theme, title: 'Faster customs' };
    const made = await proposals('editor', 'POST /proposals', { body });
    expect(made).toMatchObject({ status: 201, body: { status: 'draft', ownerName: 'Ministry of Trade' } });
    proposalId = z.parse(z.string(), made.body['id']);
    expect((await read('focalPoint')).status).toBe(404);
    expect((await read('stranger')).status).toBe(404);
    expect((await read('coordinator')).status).toBe(200);
  });

  it('saves sections each on its own version, and tells who is too late what stands there', async () => {
    expect(await save({ summary: { text: 'First.' } })).toMatchObject({
      status: 200,
      body: { version: 1, sections: { summary: { version: 1 } } },
    });
    expect(await save({ aim: { text: 'An aim.' } })).toMatchObject({ status: 200 });
    expect(await save({ summary: { text: 'Late.' } })).toMatchObject({
      status: 412,
      body: { current: { summary: { version: 1, value: { text: 'First.' } } } },
    });
    expect(await save({ budget: { rows: [] } })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/sections/budget' }] },
    });
    expect((await save({ summary: { text: 'x'.repeat(3001) } }, { summary: 1 })).status).toBe(422);
  });

  it('carries a new title to the lists, but no theme that the call does not have', async () => {
    const versions = { summary: 1, aim: 1 };
    expect(await save({ general: { title: 'Other', themeId: 'none' } })).toMatchObject({
      status: 422,
      body: { because: 'themeNotInCall' },
    });
    expect(await save(form, versions)).toMatchObject({ status: 200 });
    expect(await save({ general: { ...form.general, title: 'Faster still' } }, { general: 1 })).toMatchObject({
      body: { version: 2 },
    });
    expect((await read('editor')).body).toMatchObject({ title: 'Faster still', missing: [] });
  });

  it('takes partners that answer by their link without an account, once', async () => {
    const invitations = createInvitations('s'.repeat(40));
    for (const country of ['MY', 'ID']) {
      const contact = { contactName: 'Aminah', contactEmail: 'a@b.example', language: 'en' };
      const named = { institutionName: `Ministry of ${country}`, country, role: 'provider', ...contact };
      const added = await post('editor', 'partners', named);
      expect(added.status).toBe(201);
      const partners = z.parse(z.array(z.looseObject({ partnerId: z.string() })), added.body['partners']);
      const partnerId = partners.at(-1)?.partnerId ?? '';
      const invited = await proposals('editor', 'POST /proposals/{proposalId}/partners/{partnerId}/invite', {
        params: { proposalId, partnerId },
      });
      expect(invited.status).toBe(200);
      const expiresAt = at('2022-10-15T09:00:00.000Z');
      const token = invitations.write({ proposalId, partnerId, number: 1, expiresAt });
      const shown = await proposals(undefined, 'GET /partner-invitations/{token}', { params: { token } });
      expect(shown).toMatchObject({ status: 200, body: { title: 'Faster still', country, partnerStatus: 'invited' } });
      expect(JSON.stringify(shown.body)).not.toContain('onur@');
      const accept = () =>
        proposals(undefined, 'POST /partner-invitations/{token}/accept', {
          params: { token },
          body: { name: 'Aminah', position: 'Director' },
        });
      expect(await accept()).toMatchObject({ status: 200, body: { partnerStatus: 'accepted' } });
      expect(await accept()).toMatchObject({ status: 409 });
    }
    const forged = { params: { token: `${'A'.repeat(60)}.${'B'.repeat(43)}` } };
    expect((await proposals(undefined, 'GET /partner-invitations/{token}', forged)).status).toBe(404);
  });

  it('is announced to the focal points of its country by name and owner, and shown to them no further', async () => {
    const onTheWay = (name: Name) => proposals(name, 'GET /proposals', { query: { view: 'onTheWay' } });
    // An institution of the OIC has its seat there as well, and no focal point.
    const oic = {
      id: newUlid(),
      callId: CALL,
      ownerKind: 'oic',
      ownerInstitutionId: institutionId(newUlid()),
    } as const;
    await put(stage, proposalKind, aProposal('draft', oic));
    const { body } = await onTheWay('focalPoint');
    expect(body).toMatchObject({ items: [{ id: proposalId, title: 'Faster still', status: 'draft' }] });
    expect((await read('focalPoint')).status).toBe(404);
    expect((await onTheWay('stranger')).body).toEqual({ items: [] });
    expect((await onTheWay('editor')).body).toEqual({ items: [] });
  });

  it('names those who would transmit it, and cannot be sent while there is none or its seat has ended', async () => {
    const shown = () => proposals('editor', 'GET /proposals/{proposalId}/focal-point');
    expect((await shown()).body).toMatchObject({ needed: true, ownerMayApply: true });
    expect(z.parse(z.array(z.unknown()), (await shown()).body['holders'])).toHaveLength(2);
    const ended = anInstitution({ id: institutionId(newUlid()), memberships: [] });
    await put(stage, institutionKind, ended);
    const elsewhere = aProposal('draft', { id: newUlid(), callId: CALL, country: 'AL', ownerInstitutionId: ended.id });
    await put(stage, proposalKind, elsewhere);
    const signatory = personId(newUlid());
    const grant = { role: 'responsible-authority', institutionId: ended.id } as const;
    await put(stage, personKind, aPerson({ id: signatory, institutionId: ended.id, grants: [grant] }));
    const { handler } = await import('../../functions/http/proposals.ts');
    const params = { proposalId: elsewhere.id };
    const alone = await ask(handler, 'GET /proposals/{proposalId}/focal-point', { as: signatory, params });
    expect(alone.body).toEqual({ needed: true, holders: [], ownerMayApply: false });
  });

  it('names them to a non-profit organisation too, which cannot be without, and not to an institution of the OIC', async () => {
    const needed = async (ownerKind: 'nonProfit' | 'oic') => {
      const owned = aProposal('draft', { id: newUlid(), callId: CALL, country: 'AL', ownerKind });
      await put(stage, proposalKind, owned);
      const params = { proposalId: owned.id };
      return (await proposals('editor', 'GET /proposals/{proposalId}/focal-point', { params })).body['needed'];
    };
    expect([await needed('nonProfit'), await needed('oic')]).toEqual([true, false]);
  });

  it('is signed exactly as read, keeps a snapshot, and cannot be written in any more', async () => {
    const contentHash = await hashNow();
    expect((await post('editor', 'send-to-focal-point', { contentHash })).status).toBe(403);
    expect(await post('signatory', 'send-to-focal-point', { contentHash: 'b'.repeat(64) })).toMatchObject({
      status: 422,
      body: { because: 'formHasChanged' },
    });
    expect(await post('signatory', 'send-to-focal-point', { contentHash })).toMatchObject({
      status: 200,
      body: { status: 'withFocalPoint', frozen: { preliminary: { contentHash } } },
    });
    const key = `snapshots/${proposalId}/${contentHash}.json`;
    const kept = await stage.s3.send(new GetObjectCommand({ Bucket: stage.bucket, Key: key }));
    expect(await kept.Body?.transformToString()).toContain('Faster still');
    expect(await save({ summary: { text: 'Later.' } }, { summary: 2 })).toMatchObject({ status: 409 });
  });

  it('gives out what was signed to the byte, to those who may read it, and nothing that was not signed', async () => {
    const snapshot = (name: Name, query: Readonly<Record<string, string>> = {}) =>
      proposals(name, 'GET /proposals/{proposalId}/snapshot', { query });
    const signatures = await proposals('focalPoint', 'GET /proposals/{proposalId}/signatures');
    const contentHash = await hashNow();
    expect(signatures).toMatchObject({
      status: 200,
      body: { items: [{ form: 'preliminary', contentHash, signed: { name: 'Amina Yusuf' } }] },
    });
    const kept = await snapshot('focalPoint', { contentHash });
    expect(kept.status).toBe(200);
    expect(sha256(Buffer.from(z.parse(z.string(), kept.body['text']), 'base64').toString())).toBe(contentHash);
    expect(await snapshot('editor', { contentHash: 'b'.repeat(64) })).toMatchObject({ status: 409 });
    expect(await snapshot('stranger', { contentHash })).toMatchObject({ status: 404 });
  });

  it('waits for the focal point of its country, who sees no address of a partner', async () => {
    const { body } = await proposals('focalPoint', 'GET /proposals');
    expect(body).toMatchObject({ items: [{ id: proposalId, status: 'withFocalPoint' }] });
    expect((await proposals('stranger', 'GET /proposals')).body).toMatchObject({ items: [] });
    expect(JSON.stringify((await read('focalPoint')).body)).not.toContain('a@b.example');
    expect(JSON.stringify((await read('editor')).body)).toContain('a@b.example');
  });

  it('is transmitted in time or not at all, and gets its code from the reaction once', async () => {
    expect(await post('focalPoint', 'transmit', {}, '2022-09-30T21:00:00.000Z')).toMatchObject({
      status: 410,
      body: { because: 'callClosed' },
    });
    expect((await post('deputy', 'transmit', {}, '2022-09-30T20:59:59.999Z')).body['status']).toBe('submitted');
    const { handler } = await import('../../functions/reactions/issue-number.ts');
    const events = await stage.repository.history('proposal', proposalId);
    const transmitted = events.find(({ type }) => type === 'Transmitted');
    if (transmitted === undefined) throw new Error('not transmitted');
    expect(await deliver(handler, transmitted)).toBe(0);
    expect(await deliver(handler, transmitted)).toBe(0);
    expect((await stage.repository.load(proposalKind, proposalId))?.state.code).toBe('2022-TURTRADE-1');
    expect(await stage.repository.counter('proposalNumber#2022')).toBe(1);
  });

  it('stands on the desk of its focal points as passed on, whichever of them did it, and on no other', async () => {
    const list = async (name: Name) => (await proposals(name, 'GET /proposals', { query: { view: 'passedOn' } })).body;
    expect(await list('focalPoint')).toMatchObject({ items: [{ id: proposalId, status: 'submitted' }] });
    expect(await list('deputy')).toMatchObject({ items: [{ id: proposalId }] });
    expect(await list('stranger')).toEqual({ items: [] });
    expect(await list('editor')).toEqual({ items: [] });
    expect((await proposals('deputy', 'GET /proposals')).body).toMatchObject({ items: [] });
  });

  it('shows its owner what has happened, without anybody’s address', async () => {
    const { body } = await proposals('editor', 'GET /proposals/{proposalId}/history');
    const items = z.parse(z.array(z.looseObject({ type: z.string() })), body['items']);
    expect(items.map(({ type }) => type)).toContain('Transmitted');
    expect(JSON.stringify(body)).not.toContain('a@b.example');
  });

  it('names in its history the partner it was about and the people of the owner and of its focal point', async () => {
    const history = async (name: Name) => {
      const { body } = await proposals(name, 'GET /proposals/{proposalId}/history');
      return z.parse(z.array(z.looseObject({ type: z.string() })), body['items']);
    };
    const items = await history('editor');
    const name = aPerson().name;
    expect(items.find(({ type }) => type === 'PartnerAdded')).toMatchObject({
      about: expect.any(String),
      byName: name,
    });
    expect(items.find(({ type }) => type === 'Transmitted')).toMatchObject({ byName: name });
    expect(items.find(({ type }) => type === 'CodeAssigned')).not.toHaveProperty('byName');
  });
});
