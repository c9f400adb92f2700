import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notification, statement } from '#infra/local/bank/answers.ts';
import { readPaymentFile } from '#infra/local/bank/payment-file.ts';
import type { GrantState } from '#shared/domain/grant/state.ts';
import { DEBTOR } from '#shared/domain/payment-batch/debtor.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { at } from '../builders/a-context.ts';
import { anOrderedRequest, aSentBatch, openPaymentStage, type PaymentStage } from './payment-stage.ts';

let stage: PaymentStage;
beforeAll(async () => {
  stage = await openPaymentStage();
});
afterAll(() => stage.stop());

const account = { iban: DEBTOR.iban, currency: 'USD', openingMinor: 0n, closingMinor: 0n, date: '2022-09-16' };
const by = (messageId: string) => ({ messageId, at: '2022-09-16T16:00:00.000Z' });

/** A payment that the bank has been given, and how it says that the money went and came back. */
const aSentPayment = async (name: string) => {
  const { id: grantId } = await stage.grant();
  const { requestId, orderId } = await anOrderedRequest(stage, grantId);
  const { number } = await aSentBatch(stage, [orderId]);
  const [transfer] = readPaymentFile((await stage.object(`outbox/${number}.xml`)) ?? '')?.transfers ?? [];
  if (transfer === undefined) throw new Error('the file has no payment');
  const out = {
    reference: `${name}-1`,
    date: '2022-09-16',
    creditDebit: 'DBIT',
    amount: '1500.00',
    currency: 'USD',
    transfer,
  } as const;
  const back = { ...out, reference: `${name}-2`, creditDebit: 'CRDT', returnReason: 'AC04' } as const;
  return {
    grantId,
    requestId,
    orderId,
    goesOut: () => stage.bankSays(statement(by(`S-${name}`), account, [out]), `s-${name}.xml`),
    comesBack: () => stage.bankSays(notification(by(`N-${name}`), DEBTOR.iban, [back]), `n-${name}.xml`),
  };
};

const follow = (orderId: string, only: readonly string[]) => stage.follow('paymentOrder', orderId, only);
const reissued = async (requestId: string) => {
  const accountId = (await stage.requestOf(requestId))?.accountId;
  const reissue = await stage.request('bank-maker', 'reissue', requestId, { accountId });
  const approve = await stage.request('bank-checker', 'approve', requestId);
  await stage.follow('paymentRequest', requestId, ['Approved']);
  return [reissue.status, approve.status];
};

/** Puts a grant where its settlement and its closing would have brought it. */
const closeGrant = async (id: string): Promise<void> => {
  const loaded = await stage.repository.load(grantKind, id);
  if (loaded === undefined) throw new Error(`there is no grant ${id}`);
  const { disbursedMinor } = loaded.state;
  const state: GrantState = {
    ...loaded.state,
    status: 'closed',
    settlement: {
      finalEligibleMinor: disbursedMinor,
      unpaidMinor: 0,
      refundDueMinor: 0,
      settledAt: at('2022-09-17T09:00:00.000Z'),
    },
  };
  const change = {
    aggregate: 'grant',
    id,
    expectedVersion: loaded.version,
    previousHash: loaded.hash,
    state,
    events: [{ type: 'PutByTest' }],
    indexes: grantKind.indexes(state),
    summary: grantKind.summary(state),
  };
  const actor = { kind: 'system', name: 'test' } as const;
  await stage.repository.commit({ at: at('2022-09-17T09:00:00.000Z'), actor, changes: [change] });
};

describe('money that comes back', () => {
  it('leaves the claim unpaid when the news of its arrival is heard only after it is being paid anew', async () => {
    const { grantId, requestId, orderId, goesOut, comesBack } = await aSentPayment('late');
    await goesOut();
    await comesBack();
    await follow(orderId, ['Returned']);
    expect(await stage.requestOf(requestId)).toMatchObject({ status: 'returnedFunds' });
    expect(await reissued(requestId)).toEqual([200, 200]);
    await follow(orderId, ['Reconciled']);
    expect(await stage.requestOf(requestId)).toMatchObject({ status: 'ordered' });
    expect(await stage.grantOf(grantId)).toMatchObject({ obligatedMinor: 150_000, disbursedMinor: 0 });
  });

  it('after its grant was closed is told to the claim and can be sent again', async () => {
    const { grantId, requestId, orderId, goesOut, comesBack } = await aSentPayment('closed');
    await goesOut();
    await follow(orderId, ['Reconciled']);
    await closeGrant(grantId);
    await comesBack();
    await follow(orderId, ['Returned']);
    expect(await stage.requestOf(requestId)).toMatchObject({ status: 'returnedFunds' });
    expect(await stage.grantOf(grantId)).toMatchObject({ status: 'closed', disbursedMinor: 0 });
    expect(await reissued(requestId)).toEqual([200, 200]);
    expect(await stage.requestOf(requestId)).toMatchObject({ status: 'ordered' });
  });
});
