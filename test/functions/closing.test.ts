import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callKind } from '#shared/store/items/call-item.ts';
import { type Chain, openChain } from './chain-stage.ts';
import { ask, deliver } from './stage.ts';

let chain: Chain;
beforeAll(async () => {
  chain = await openChain();
});
afterAll(() => chain.stage.stop());

/** The clock comes round, and what follows from what it did is carried out. */
const clockComesRound = async (callId: string): Promise<string | undefined> => {
  const { handler: turn } = await import('../../functions/reactions/turn-of-time.ts');
  const { handler: follow } = await import('../../functions/reactions/follow-call.ts');
  await Reflect.apply(turn, undefined, []);
  const closed = (await chain.stage.repository.history('call', callId)).find(({ type }) => type === 'Closed');
  if (closed !== undefined) expect(await deliver(follow, closed)).toBe(0);
  return (await chain.stage.repository.load(callKind, callId))?.state.status;
};

describe('a request that arrived before closing and is worked on after it', () => {
  it('counts, though the clock has come round meanwhile', async () => {
    const { call, moment } = await chain.aCallClosed(20);
    const [sent, returned, recalled, late] = [
      ...(await Promise.all([
        chain.signed(call.id),
        chain.signed(call.id),
        chain.signed(call.id),
        chain.signed(call.id),
      ])),
    ];
    expect(await clockComesRound(call.id)).toBe('open');
    expect(await chain.give('focalPoint', sent ?? '', 'transmit', moment(-1))).toMatchObject({
      status: 200,
      body: { status: 'submitted', submittedAt: moment(-1) },
    });
    const reason = { reason: 'Name the theme.' };
    expect((await chain.give('focalPoint', returned ?? '', 'return', moment(-1), reason)).body['status']).toBe('draft');
    expect((await chain.give('signatory', recalled ?? '', 'recall', moment(-1))).body['status']).toBe('draft');
    const written = { sections: { summary: { text: 'Typed in the last second.' } } };
    expect((await chain.give('editor', returned ?? '', '', moment(-1), written)).status).toBe(200);
    expect((await chain.give('focalPoint', late ?? '', 'transmit', moment(0))).status).toBe(410);
  });

  it('counts also when the call is extended in the last second', async () => {
    const { call, moment } = await chain.aCallClosed(20);
    const proposalId = await chain.signed(call.id);
    expect(await clockComesRound(call.id)).toBe('open');
    const { handler } = await import('../../functions/http/calls.ts');
    const extended = await ask(handler, 'POST /calls/{callId}/extend', {
      as: chain.idOf('head'),
      params: { callId: call.id },
      body: { closesAt: moment(86_400_000), reason: 'The lines were down in three countries' },
      now: moment(-1),
    });
    expect(extended).toMatchObject({ status: 200, body: { status: 'open', closesAt: moment(86_400_000) } });
    expect(await clockComesRound(call.id)).toBe('open');
    expect((await chain.give('focalPoint', proposalId, 'transmit', moment(10_000))).body['status']).toBe('submitted');
  });
});

describe('a request that arrives after closing', () => {
  it('hears when it arrived and when the stage closed, also once the proposal has lapsed, and the text stays', async () => {
    const { call, moment } = await chain.aCallClosed(70);
    const [proposalId, waiting, submitted] = await Promise.all([
      chain.signed(call.id),
      chain.signed(call.id),
      chain.signed(call.id),
    ]);
    const sections = { summary: { text: 'Kept.' } };
    await chain.give('signatory', proposalId, 'recall', moment(-3));
    expect((await chain.give('editor', proposalId, '', moment(-2), { sections })).status).toBe(200);
    await chain.give('focalPoint', submitted, 'transmit', moment(-1));
    expect(await clockComesRound(call.id)).toBe('preliminaryReview');
    expect([await chain.statusOf(proposalId), await chain.statusOf(submitted)]).toEqual(['lapsed', 'eligibilityCheck']);

    const arrivedAt = moment(71_000);
    const tooLate = { status: 410, body: { because: 'callClosed', facts: { closedAt: moment(0), arrivedAt } } };
    const contentHash = 'a'.repeat(64);
    expect(await chain.give('signatory', proposalId, 'send-to-focal-point', arrivedAt, { contentHash })).toMatchObject(
      tooLate,
    );
    expect(await chain.give('focalPoint', waiting, 'return', arrivedAt, { reason: 'Late.' })).toMatchObject(tooLate);
    expect(await chain.give('focalPoint', waiting, 'transmit', arrivedAt)).toMatchObject(tooLate);
    expect(await chain.give('signatory', proposalId, 'recall', arrivedAt)).toMatchObject(tooLate);
    expect(
      await chain.give('editor', proposalId, '', arrivedAt, { sections: { summary: { text: 'Late.' } } }),
    ).toMatchObject(tooLate);
    expect(await chain.give('signatory', submitted, 'recall', arrivedAt)).toMatchObject(tooLate);
    expect(await chain.give('focalPoint', submitted, 'transmit', arrivedAt)).toMatchObject({ status: 409 });
    // What was called back and never sent again stays its owner's, also when it lapses.
    expect(await chain.give('focalPoint', proposalId, 'transmit', arrivedAt)).toMatchObject({ status: 404 });

    const { handler } = await import('../../functions/http/proposals.ts');
    const kept = await ask(handler, 'GET /proposals/{proposalId}', {
      as: chain.idOf('editor'),
      params: { proposalId },
    });
    expect(kept.body['sections']).toMatchObject({ summary: { value: { text: 'Kept.' } } });
  });
});
