import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { type Chain, openChain } from './chain-stage.ts';
import { ask } from './stage.ts';

let chain: Chain;
beforeAll(async () => {
  chain = await openChain();
});
afterAll(() => chain.stage.stop());

const verified = async (contentHash: string): Promise<unknown> => {
  const { handler } = await import('../../functions/http/public.ts');
  return (await ask(handler, 'GET /public/receipts/{contentHash}', { params: { contentHash } })).body;
};

describe('the receipts of two proposals that say the very same', () => {
  it('are both told of, the one that stands and is the latest first', async () => {
    const { call, moment } = await chain.aCallClosed(-3600);
    const same = { title: 'Begun from an earlier one' };
    const earlier = await chain.signed(call.id, 'withFocalPoint', { ...same, code: '2022-TURTRADE-1' });
    const later = await chain.signed(call.id, 'withFocalPoint', { ...same, code: '2022-TURTRADE-2' });
    await chain.give('focalPoint', earlier, 'transmit', moment(-3));
    await chain.give('focalPoint', later, 'transmit', moment(-2));
    const state = (await chain.stage.repository.load(proposalKind, later))?.state;
    const hash = state?.frozen.preliminary?.contentHash ?? '';
    const [first, second] = [{ code: '2022-TURTRADE-1' }, { code: '2022-TURTRADE-2' }];
    expect(await verified(hash)).toMatchObject({ known: true, ...second, others: [first] });
    await chain.give('signatory', later, 'recall', moment(-1), { reason: 'A partner changed.' });
    expect(await verified(hash)).toMatchObject({
      known: true,
      ...first,
      others: [{ ...second, recalledAt: moment(-1) }],
    });
  });

  it('put one of a proposal that was withdrawn behind one that stands', async () => {
    const { call, moment } = await chain.aCallClosed(-3600);
    const same = { title: 'Sent twice' };
    const stands = await chain.signed(call.id, 'withFocalPoint', { ...same, code: '2022-TURTRADE-3' });
    const withdrawn = await chain.signed(call.id, 'withFocalPoint', { ...same, code: '2022-TURTRADE-4' });
    await chain.give('focalPoint', stands, 'transmit', moment(-3));
    await chain.give('focalPoint', withdrawn, 'transmit', moment(-2));
    await chain.give('signatory', withdrawn, 'withdraw', moment(-1), { reason: 'Sent twice by mistake.' });
    const state = (await chain.stage.repository.load(proposalKind, stands))?.state;
    expect(await verified(state?.frozen.preliminary?.contentHash ?? '')).toMatchObject({
      ...{ known: true, code: '2022-TURTRADE-3' },
      others: [{ code: '2022-TURTRADE-4', withdrawnAt: moment(-1) }],
    });
  });
});
