import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentKind } from '#shared/store/items/document-item.ts';
import { aDocument, DOCUMENT } from '../builders/a-document.ts';
import { OWNER } from '../builders/an-actor.ts';
import { openPaymentStage, type PaymentStage } from './payment-stage.ts';
import { ask, put } from './stage.ts';

let stage: PaymentStage;
beforeAll(async () => {
  stage = await openPaymentStage();
  await put(stage, documentKind, aDocument({ kind: 'bankProof' }));
});
afterAll(() => stage.stop());

const proposal = {
  holderName: 'Ministry of Trade',
  iban: 'tr33 0006 1005 1978 6457 8413 26',
  bankName: 'Ziraat Bank',
  currency: 'USD',
  address: { town: 'Ankara', country: 'TR' },
  evidenceDocumentId: DOCUMENT,
};
const propose = (body: object) =>
  ask(stage.functions.accounts, 'POST /institutions/{institutionId}/accounts', {
    as: stage.people['responsible-authority'],
    params: { institutionId: OWNER },
    body,
  });
const give = (role: 'bank-maker' | 'bank-checker', path: string, accountId: string, body: object, now?: string) =>
  ask(stage.functions.accounts, `POST /accounts/{accountId}/${path}`, {
    as: stage.people[role],
    params: { accountId },
    body,
    ...(now !== undefined && { now }),
  });

describe('a bank account over HTTP', () => {
  it('is proposed by its owner, confirmed by telephone, approved by another person, and then cools off', async () => {
    const proposed = await propose(proposal);
    expect(proposed).toMatchObject({ status: 201, body: { status: 'proposed', masked: '•••• 1326' } });
    const accountId = String(proposed.body['id']);
    const calledAt = '2022-09-15T10:00:00+00:00';
    const call = { contactName: 'A. Yilmaz', contactNumber: '+90 312 000 00 00', calledAt };
    const noon = '2022-09-15T12:00:00.000Z';
    expect(await give('bank-maker', 'record-call-back', accountId, call, noon)).toMatchObject({
      body: { status: 'calledBack', callBack: { contactName: 'A. Yilmaz' } },
    });
    expect(await give('bank-checker', 'approve', accountId, {}, noon)).toMatchObject({
      body: { status: 'cooling', coolingEndsAt: '2022-09-16T12:00:00.000Z' },
    });
  });

  it('shows its number to those who pay and to nobody else', async () => {
    const { body } = await propose({ ...proposal, iban: 'TR330006100519786457841326' });
    const params = { accountId: String(body['id']) };
    const read = async (role: 'editor' | 'bank-maker') =>
      (await ask(stage.functions.accounts, 'GET /accounts/{accountId}', { as: stage.people[role], params })).body;
    expect(JSON.stringify(await read('editor'))).not.toContain('97864578');
    expect(await read('bank-maker')).toMatchObject({ iban: 'TR330006100519786457841326' });
    const list = await ask(stage.functions.accounts, 'GET /institutions/{institutionId}/accounts', {
      as: stage.people['bank-maker'],
      params: { institutionId: OWNER },
    });
    expect(JSON.stringify(list.body)).not.toContain('97864578');
  });

  it('is refused at the field that is wrong', async () => {
    const wrong = await propose({ ...proposal, iban: 'TR340006100519786457841326' });
    expect(wrong).toMatchObject({
      status: 422,
      body: { because: 'ibanCheckDigitsWrong', errors: [{ pointer: '/iban' }] },
    });
    const both = await propose({ ...proposal, number: '12345678', bic: 'TCZBTR2A' });
    expect(both).toMatchObject({ status: 422, body: { errors: [{ pointer: '/iban' }] } });
  });
});
