import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { newUlid } from '#shared/adapters/ids.ts';
import { paymentBatchId } from '#shared/domain/payment-batch/ids.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import type { ProposalStatus } from '#shared/domain/proposal/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { paymentBatchKind } from '#shared/store/items/payment-batch-item.ts';
import { paymentOrderKind } from '#shared/store/items/payment-order-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { textOfPdf } from '../adapters/pdf/text-of-pdf.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { at } from '../builders/a-context.ts';
import { aGrant } from '../builders/a-grant.ts';
import { aBatch, OPENER } from '../builders/a-payment-batch.ts';
import { anOrder } from '../builders/a-payment-order.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { institutionId, OWNER, personId } from '../builders/an-actor.ts';
import { aPerson } from '../builders/directory.ts';
import { type Answer, ask, openStage, put, type Stage } from './stage.ts';

const ELSEWHERE = institutionId('01HWNER00000000000000000ZZ');
const GRANTS = {
  editor: [{ role: 'editor', institutionId: OWNER }],
  signatory: [{ role: 'responsible-authority', institutionId: OWNER }],
  foreigner: [{ role: 'editor', institutionId: ELSEWHERE }],
  focalPoint: [{ role: 'focal-point', country: 'TR', area: 'trade' }],
  coordinator: [{ role: 'coordinator' }],
  maker: [{ role: 'bank-maker' }],
  finance: [{ role: 'finance' }],
} as const satisfies Record<string, PersonState['grants']>;

type Name = keyof typeof GRANTS;
type Asked = Parameters<typeof ask>[2];

let stage: Stage;
const ids = new Map<string, string>();

beforeAll(async () => {
  stage = await openStage();
  await put(stage, callKind, aCall());
  await put(stage, personKind, aPerson({ id: OPENER, name: 'Mehmet Demir', grants: [...GRANTS.maker] }));
  for (const [name, grants] of Object.entries(GRANTS)) {
    const id = personId(newUlid());
    ids.set(name, id);
    await put(stage, personKind, aPerson({ id, grants: [...grants] }));
  }
});
afterAll(() => stage.stop());

const as = (name: Name | undefined, asked: Asked): Asked => {
  const id = name === undefined ? undefined : ids.get(name);
  return { ...asked, ...(id === undefined ? {} : { as: id }) };
};

const print = async (name: Name | undefined, path: `/${string}`, asked: Asked): Promise<Answer> =>
  ask((await import('../../functions/http/prints.ts')).handler, `GET ${path}`, as(name, asked));

/** What stands on a printed document, without the breaks of lines. */
const read = ({ status, body }: Answer): string => {
  expect(status).toBe(200);
  return textOfPdf(Buffer.from(z.parse(z.string(), body['text']), 'base64')).replace(/[\n\u200b\u2066-\u2069]/g, '');
};

const printReceipt = (name: Name | undefined, proposalId: string, language?: string) =>
  print(name, '/proposals/{proposalId}/receipt.pdf', {
    params: { proposalId },
    ...(language === undefined ? {} : { query: { language } }),
  });

const proposals = async (name: Name, route: `${string} /${string}`, asked: Asked): Promise<Answer> =>
  ask((await import('../../functions/http/proposals.ts')).handler, route, as(name, asked));

const give = async (name: Name, proposalId: string, action: string, body: unknown = {}): Promise<void> => {
  const given = await proposals(name, `POST /proposals/{proposalId}/${action}`, { params: { proposalId }, body });
  expect(given).toMatchObject({ status: 200 });
};

const verify = async (contentHash: string): Promise<Answer> =>
  ask((await import('../../functions/http/public.ts')).handler, 'GET /public/receipts/{contentHash}', {
    params: { contentHash },
  });

/** A proposal as stored, with the hash of its form, which is signed off in states after the draft. */
const aStored = async (status: ProposalStatus, title: string): Promise<{ id: string; contentHash: string }> => {
  const draft = newUlid();
  const told = { callId: CALL, themeId: 'tradeFacilitation', title };
  await put(stage, proposalKind, aProposal('draft', { id: draft, ...told }));
  const shown = await proposals('editor', 'GET /proposals/{proposalId}', { params: { proposalId: draft } });
  const contentHash = z.parse(z.string(), shown.body['contentHash']);
  const id = newUlid();
  const preliminary = { contentHash, at: at('2022-09-10T00:00:00.000Z'), by: newUlid() };
  await put(stage, proposalKind, aProposal(status, { id, ...told, frozen: { preliminary } }));
  return { id, contentHash };
};

describe('the receipt of a proposal', () => {
  it('is there once the focal point has transmitted it, in the language of the reader or the one asked for', async () => {
    const { id, contentHash } = await aStored('withFocalPoint', 'Faster customs');
    expect(await printReceipt('editor', id)).toMatchObject({ status: 409 });
    await give('focalPoint', id, 'transmit');
    const english = read(await printReceipt('editor', id, 'en'));
    expect(english).toContain('Receipt of a project proposal');
    expect(english).toContain('15 September 2022 at 12:00:00 (Istanbul)');
    expect(english).toContain('2022-09-15 09:00:00 UTC');
    expect(english).toContain(contentHash);
    expect(english).toContain(`https://cpf.example/receipts/${contentHash.slice(0, 8)}`);
    const own = Buffer.from(String((await printReceipt('editor', id)).body['text']), 'base64').toString('latin1');
    expect(own).toMatch(/\/Lang \(ar\)/);
    expect(await printReceipt('editor', id, 'de')).toMatchObject({ status: 422 });
  });

  it('is for nobody who may not read the proposal', async () => {
    const { id } = await aStored('submitted', 'For few');
    expect(await printReceipt(undefined, id)).toMatchObject({ status: 401 });
    expect(await printReceipt('foreigner', id)).toMatchObject({ status: 404 });
    expect(await printReceipt('maker', id)).toMatchObject({ status: 404 });
  });

  it('can be verified by anybody, who hears the moment and nothing about people', async () => {
    const { id, contentHash } = await aStored('withFocalPoint', 'To be verified');
    expect((await verify(contentHash)).body).toEqual({ known: false });
    await give('focalPoint', id, 'transmit');
    expect((await verify(contentHash)).body).toEqual({
      known: true,
      form: 'preliminary',
      submittedAt: '2022-09-15T09:00:00.000Z',
    });
  });

  it('stands no more when the proposal is called back, and says so to whoever still holds it', async () => {
    const { id, contentHash } = await aStored('withFocalPoint', 'Called back');
    await give('focalPoint', id, 'transmit');
    await give('signatory', id, 'recall');
    expect((await verify(contentHash)).body).toMatchObject({ known: true, recalledAt: '2022-09-15T09:00:00.000Z' });
    expect(await printReceipt('editor', id)).toMatchObject({ status: 409 });
  });

  it('stays a true receipt when the proposal is withdrawn, and says that it was', async () => {
    const { id, contentHash } = await aStored('withFocalPoint', 'Withdrawn later');
    await give('focalPoint', id, 'transmit');
    await give('signatory', id, 'withdraw', { reason: 'No staff.' });
    const { body } = await verify(contentHash);
    expect(body).toMatchObject({ known: true, withdrawnAt: '2022-09-15T09:00:00.000Z' });
    expect(body).not.toHaveProperty('recalledAt');
    expect(read(await printReceipt('editor', id, 'en'))).toContain(contentHash);
  });

  it('stands for each of two proposals that say the same', async () => {
    const first = await aStored('withFocalPoint', 'Twins');
    const second = await aStored('withFocalPoint', 'Twins');
    for (const { id } of [first, second]) await give('focalPoint', id, 'transmit');
    await give('signatory', first.id, 'recall');
    const { body } = await verify(second.contentHash);
    expect(body).toMatchObject({ known: true });
    expect(body).not.toHaveProperty('recalledAt');
  });
});

describe('a printed proposal', () => {
  it('says the whole form as it was typed, without the addresses of partners', async () => {
    const { id } = await aStored('draft', 'Whole form');
    const rows = [{ kind: 'workshop', title: '#panic("x") {count}', place: 'Ankara', fromMonth: '2023-05' }];
    const sections = { summary: { text: 'In short, *this*.' }, activities: { rows } };
    const saved = await proposals('editor', 'PATCH /proposals/{proposalId}', {
      params: { proposalId: id },
      body: { sections, versions: {} },
    });
    expect(saved).toMatchObject({ status: 200 });
    const path = '/proposals/{proposalId}/print.pdf';
    const text = read(await print('coordinator', path, { params: { proposalId: id }, query: { language: 'en' } }));
    for (const typed of [
      'In short, *this*.',
      '#panic("x") {count}',
      'Workshop',
      'May 2023',
      'Malaysia',
      'Trade facilitation',
    ])
      expect(text).toContain(typed);
    expect(text).not.toContain('perkeso.example');
    expect(await print('foreigner', path, { params: { proposalId: id } })).toMatchObject({ status: 404 });
  });
});

describe('a printed contract', () => {
  const path = '/grants/{grantId}/contract.pdf';
  const query = { language: 'en' };

  it('says the terms that were hashed and who has signed so far', async () => {
    const grant = aGrant('ownerSigned', { grantId: newUlid() });
    await put(stage, grantKind, { ...grant, title: 'A title of later' });
    const text = read(await print('editor', path, { params: { grantId: grant.id }, query }));
    expect(text).toContain(grant.contract?.hash);
    expect(text).toContain('Paperless trade corridors');
    expect(text).not.toContain('A title of later');
    expect(text).toContain('100,000.00 USD');
    expect(text.split('Not signed yet').length - 1).toBe(2);
  });

  it('is not there before it is drawn up, nor for another institution', async () => {
    const grant = aGrant('awarded', { grantId: newUlid() });
    await put(stage, grantKind, grant);
    expect(await print('editor', path, { params: { grantId: grant.id } })).toMatchObject({ status: 409 });
    expect(await print('foreigner', path, { params: { grantId: grant.id } })).toMatchObject({ status: 404 });
    expect(await print('focalPoint', path, { params: { grantId: grant.id } })).toMatchObject({ status: 403 });
  });
});

describe('a printed payment order', () => {
  const path = '/payment-batches/{batchId}/order.pdf';
  const query = { language: 'en' };

  it('shows whole account numbers to the Bank alone', async () => {
    const order = anOrder('batched');
    await put(stage, paymentOrderKind, order);
    const batch = { ...aBatch('frozen'), id: paymentBatchId(newUlid()), orderIds: [order.id] };
    await put(stage, paymentBatchKind, batch);
    const asked = { params: { batchId: batch.id }, query };
    const ofBank = read(await print('maker', path, asked));
    expect(ofBank).toContain('TR33 0006 1005 1978 6457 8413 26');
    expect(ofBank).toContain('a'.repeat(64));
    expect(ofBank).toContain('3,000.00 USD');
    expect(ofBank).toContain('Mehmet Demir');
    const ofFinance = read(await print('finance', path, asked));
    expect(ofFinance).toContain('1326');
    expect(ofFinance.replace(/\s/g, '')).not.toContain('5197864578');
    expect(await print('coordinator', path, asked)).toMatchObject({ status: 403 });
  });

  it('is not there before the file is made', async () => {
    const batch = { ...aBatch('open'), id: paymentBatchId(newUlid()) };
    await put(stage, paymentBatchKind, batch);
    expect(await print('maker', path, { params: { batchId: batch.id } })).toMatchObject({ status: 409 });
  });
});
