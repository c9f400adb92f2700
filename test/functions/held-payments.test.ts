import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import { accountId } from '#shared/domain/account/ids.ts';
import { accountKind } from '#shared/store/items/account-item.ts';
import { paymentBatchKind } from '#shared/store/items/payment-batch-item.ts';
import { ACCOUNT, anAccount } from '../builders/an-account.ts';
import { anOrderedRequest, aSentBatch, openPaymentStage, type PaymentStage } from './payment-stage.ts';
import { ask, put } from './stage.ts';

let stage: PaymentStage;
beforeAll(async () => {
  stage = await openPaymentStage();
});
afterAll(() => stage.stop());

describe('a payment whose account is suspended', () => {
  it('is held with its batch, which can be given up: the payment is then cancelled and sent to another account', async () => {
    const { id: grantId } = await stage.grant();
    const { requestId, orderId } = await anOrderedRequest(stage, grantId);
    const { functions, people } = stage;
    const opened = await ask(functions.batches, 'POST /payment-batches', {
      as: people['bank-maker'],
      body: { orderIds: [orderId], executionDate: '2022-09-16', currency: 'USD' },
    });
    const batchId = String(opened.body['id']);
    const frozen = await stage.batch('bank-maker', 'freeze', batchId);
    await stage.batch('bank-checker', 'approve', batchId, { fileHash: frozen.body['fileHash'] });
    const suspended = await ask(functions.accounts, 'POST /accounts/{accountId}/suspend', {
      as: people['bank-checker'],
      params: { accountId: ACCOUNT },
      body: { reason: 'The owner was rung by somebody else' },
    });
    expect(suspended.status).toBe(200);
    const held = await stage.batch('bank-checker', 'release', batchId);
    expect(held).toMatchObject({ status: 422, body: { because: 'orderAccountNotActive' } });

    const dissolved = await stage.batch('bank-maker', 'dissolve', batchId, { reason: 'Account suspended' });
    expect(dissolved).toMatchObject({ status: 200, body: { status: 'dissolved' } });
    expect(await stage.orderOf(orderId)).toMatchObject({ status: 'screened', isReleased: false });
    expect(await stage.batch('bank-checker', 'release', batchId)).toMatchObject({ status: 409 });

    await ask(functions.batches, 'POST /payment-orders/{orderId}/cancel', {
      as: people['bank-checker'],
      params: { orderId },
      body: { reason: 'Account suspended' },
    });
    await stage.follow('paymentOrder', orderId, ['Cancelled']);
    expect(await stage.requestOf(requestId)).toMatchObject({ status: 'failed' });
    expect(await stage.grantOf(grantId)).toMatchObject({ obligatedMinor: 0 });
    const other = accountId(newUlid());
    await put(stage, accountKind, { ...anAccount('active'), id: other });
    await stage.request('bank-maker', 'reissue', requestId, { accountId: other });
    expect(await stage.request('bank-checker', 'approve', requestId)).toMatchObject({ status: 200 });
    await stage.follow('paymentRequest', requestId, ['Approved']);
    const again = (await stage.requestOf(requestId))?.orderId ?? '';
    expect(await stage.orderOf(again)).toMatchObject({ status: 'screened', accountId: other });
    const sent = await aSentBatch(stage, [again]);
    expect((await stage.repository.load(paymentBatchKind, sent.batchId))?.state.status).toBe('sent');
  });
});
