import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupReport, notification, paymentReport, statement } from '#infra/local/bank/answers.ts';
import { readPaymentFile } from '#infra/local/bank/payment-file.ts';
import { sha256 } from '#shared/adapters/digest.ts';
import { bankMessageIdOf } from '#shared/domain/bank-message/ids.ts';
import { DEBTOR } from '#shared/domain/payment-batch/debtor.ts';
import { bankMessageKind } from '#shared/store/items/bank-message-item.ts';
import { paymentBatchKind } from '#shared/store/items/payment-batch-item.ts';
import { aCheckedRequest, anOrderedRequest, aSentBatch, openPaymentStage, type PaymentStage } from './payment-stage.ts';
import { ask } from './stage.ts';

let stage: PaymentStage;
beforeAll(async () => {
  stage = await openPaymentStage();
});
afterAll(() => stage.stop());

const ENDS = ['Reconciled', 'Rejected', 'Cancelled', 'Returned'];
const at = '2022-09-16T16:00:00.000Z';
const by = (messageId: string) => ({ messageId, at });
/** The file that went to the bank, as the bank itself reads it. */
const sentFile = async (number: string) => {
  const file = readPaymentFile((await stage.object(`outbox/${number}.xml`)) ?? '');
  if (file === undefined) throw new Error('the bank cannot read the file');
  return file;
};
const batchOf = async (id: string) => (await stage.repository.load(paymentBatchKind, id))?.state;
const messageOf = async (xml: string) =>
  (await stage.repository.load(bankMessageKind, bankMessageIdOf(sha256(xml))))?.state;
const account = { iban: DEBTOR.iban, currency: 'USD', openingMinor: 0n, closingMinor: -150_000n, date: '2022-09-16' };

describe('a payment, from the claim to the statement', () => {
  it('is ordered once, sent as the approved file, and paid when the statement says so', async () => {
    const { id: grantId } = await stage.grant();
    const { requestId, orderId } = await anOrderedRequest(stage, grantId);
    expect(await stage.grantOf(grantId)).toMatchObject({ obligatedMinor: 150_000, disbursedMinor: 0 });
    expect(await stage.orderOf(orderId)).toMatchObject({ status: 'screened', amountMinor: 150_000 });

    const { batchId, number } = await aSentBatch(stage, [orderId]);
    const batch = await batchOf(batchId);
    expect(sha256((await stage.object(`outbox/${number}.xml`)) ?? '')).toBe(batch?.fileHash);
    const file = await sentFile(number);
    expect(file.messageId).toBe(number);
    expect(await stage.orderOf(orderId)).toMatchObject({ status: 'sent' });

    await stage.bankSays(groupReport(by('R1'), number, 'ACTC'), 'r1.xml');
    expect(await stage.orderOf(orderId)).toMatchObject({ status: 'acknowledged' });
    expect(await batchOf(batchId)).toMatchObject({ status: 'acknowledged' });
    const [transfer] = file.transfers;
    if (transfer === undefined) throw new Error('the file has no payment');
    await stage.bankSays(paymentReport(by('R2'), file, [{ transfer, status: 'ACSP' }]), 'r2.xml');
    expect(await batchOf(batchId)).toMatchObject({ status: 'accepted' });

    const booking = {
      reference: 'B1',
      date: '2022-09-16',
      creditDebit: 'DBIT',
      amount: '1500.00',
      currency: 'USD',
    } as const;
    await stage.bankSays(notification(by('N1'), DEBTOR.iban, [{ ...booking, transfer }]), 'n1.xml');
    expect(await stage.orderOf(orderId)).toMatchObject({ status: 'debited' });
    const said = statement(by('S1'), account, [
      { ...booking, transfer },
      { ...booking, reference: 'FEE', amount: '3.00' },
    ]);
    expect(await stage.bankSays(said, 's1.xml')).toBe(0);
    await stage.follow('paymentOrder', orderId, ENDS);
    expect(await stage.orderOf(orderId)).toMatchObject({ status: 'closed' });
    expect(await stage.requestOf(requestId)).toMatchObject({ status: 'paid' });
    expect(await stage.grantOf(grantId)).toMatchObject({ obligatedMinor: 150_000, disbursedMinor: 150_000 });
    expect(await batchOf(batchId)).toMatchObject({ status: 'complete' });
    expect(await messageOf(said)).toMatchObject({
      status: 'applied',
      reading: { matched: 1, suspense: [{ because: 'noReference', amountMinor: 300 }] },
    });

    const before = (await stage.repository.history('paymentOrder', orderId)).length;
    expect(await stage.bankSays(said, 'the-same-again.xml')).toBe(0);
    expect((await stage.repository.history('paymentOrder', orderId)).length).toBe(before);
  });

  it('sets the grant free when the bank refuses it, and can be approved and ordered anew', async () => {
    const { id: grantId } = await stage.grant();
    const { requestId, orderId } = await anOrderedRequest(stage, grantId);
    const { number, batchId } = await aSentBatch(stage, [orderId]);
    await stage.bankSays(groupReport(by('R3'), number, 'RJCT', 'AM04'), 'r3.xml');
    await stage.follow('paymentOrder', orderId, ENDS);
    expect(await stage.requestOf(requestId)).toMatchObject({ status: 'failed', failureCode: 'AM04' });
    expect(await stage.grantOf(grantId)).toMatchObject({ obligatedMinor: 0 });
    expect(await batchOf(batchId)).toMatchObject({ status: 'complete' });
    const accountId = (await stage.requestOf(requestId))?.accountId;
    expect(await stage.request('bank-maker', 'reissue', requestId, { accountId })).toMatchObject({ status: 200 });
    expect(await stage.request('bank-checker', 'approve', requestId)).toMatchObject({ body: { status: 'approved' } });
    expect(await stage.grantOf(grantId)).toMatchObject({ obligatedMinor: 150_000 });
    await stage.follow('paymentRequest', requestId, ['Approved']);
    const again = await stage.requestOf(requestId);
    expect(again?.orderId).not.toBe(orderId);
  });

  it('is bound again when the money comes back after it was paid', async () => {
    const { id: grantId } = await stage.grant();
    const { requestId, orderId } = await anOrderedRequest(stage, grantId);
    const { number } = await aSentBatch(stage, [orderId]);
    const [transfer] = (await sentFile(number)).transfers;
    if (transfer === undefined) throw new Error('the file has no payment');
    const paidOut = {
      reference: 'B3',
      date: '2022-09-16',
      creditDebit: 'DBIT',
      amount: '1500.00',
      currency: 'USD',
      transfer,
    } as const;
    await stage.bankSays(statement(by('S3'), account, [paidOut]), 's3.xml');
    await stage.follow('paymentOrder', orderId, ENDS);
    const back = { ...paidOut, reference: 'B4', creditDebit: 'CRDT', returnReason: 'AC04' } as const;
    await stage.bankSays(notification(by('N3'), DEBTOR.iban, [back]), 'n3.xml');
    await stage.follow('paymentOrder', orderId, ENDS);
    expect(await stage.orderOf(orderId)).toMatchObject({ status: 'returned', reasonCode: 'AC04' });
    expect(await stage.requestOf(requestId)).toMatchObject({ status: 'returnedFunds' });
    expect(await stage.grantOf(grantId)).toMatchObject({ obligatedMinor: 150_000, disbursedMinor: 0 });
  });

  it('of an invoice that has been approved once is not approved a second time', async () => {
    const { id: grantId } = await stage.grant();
    const first = await aCheckedRequest(stage, grantId, 'SAME-1');
    const second = await aCheckedRequest(stage, grantId, 'same-1');
    expect(await stage.request('bank-checker', 'approve', first)).toMatchObject({ status: 200 });
    expect(await stage.request('bank-checker', 'approve', second)).toMatchObject({ status: 409 });
    expect(await stage.grantOf(grantId)).toMatchObject({ obligatedMinor: 150_000 });
  });

  it('goes in one batch and no other, and batches are numbered without a gap', async () => {
    const { id: grantId } = await stage.grant();
    const { orderId } = await anOrderedRequest(stage, grantId);
    const open = () =>
      ask(stage.functions.batches, 'POST /payment-batches', {
        as: stage.people['bank-maker'],
        body: { orderIds: [orderId], executionDate: '2030-01-02', currency: 'USD' },
      });
    const answers = await Promise.all([open(), open()]);
    // The later one hears of it from the batch's own rule or from the order's machine, by how the two met.
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused).toHaveLength(1);
    expect([409, 422]).toContain(refused[0]?.status);
    const other = await anOrderedRequest(stage, grantId);
    const next = await ask(stage.functions.batches, 'POST /payment-batches', {
      as: stage.people['bank-maker'],
      body: { orderIds: [other.orderId], executionDate: '2030-01-02', currency: 'USD' },
    });
    expect(next.body).toMatchObject({ number: 'CPF-2030-000002' });
  });
});

describe('a file from the bank', () => {
  it('that cannot be read is kept and refused, and one brought by hand goes the same way', async () => {
    const brought = await ask(stage.functions.batches, 'POST /bank-messages', {
      as: stage.people.finance,
      body: { fileName: 'by-hand.xml', xml: '<!DOCTYPE a><a/>' },
    });
    expect(brought.status).toBe(202);
    const objectKey = String(brought.body['objectKey']);
    expect(await stage.bankSays((await stage.object(objectKey)) ?? '', objectKey.replace('inbox/', ''))).toBe(0);
    expect(await messageOf('<!DOCTYPE a><a/>')).toMatchObject({ status: 'refused', refusedBecause: 'hasDoctype' });
  });

  it('about payments that are not ours goes to suspense and moves nothing', async () => {
    const stranger = { instructionId: 'I-1', endToEndId: 'NOT-OURS', uetr: 'u', payeeName: 'Somebody' };
    const booking = {
      reference: 'B9',
      date: '2022-09-16',
      creditDebit: 'DBIT',
      amount: '10.00',
      currency: 'USD',
    } as const;
    const said = notification(by('N9'), DEBTOR.iban, [{ ...booking, transfer: stranger }]);
    expect(await stage.bankSays(said, 'n9.xml')).toBe(0);
    expect(await messageOf(said)).toMatchObject({ reading: { matched: 0, suspense: [{ because: 'unknownOrder' }] } });
  });
});
