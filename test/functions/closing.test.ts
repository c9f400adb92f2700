import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { institutionId, personId } from '../builders/an-actor.ts';
import { anInstitution, aPerson } from '../builders/directory.ts';
import { type Chain, openChain } from './chain-stage.ts';
import { aCompleteDraft } from './complete-draft.ts';
import { ask, deliver, put } from './stage.ts';

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

describe('a request that arrived on the last day of the seat and is worked on after it', () => {
  const MEMBER = institutionId('01HWNER0000000000000000SEA');
  const HOUR = 3_600_000;

  it('counts, when it begins a proposal and when it sends one on', async () => {
    const { call, moment } = await chain.aCallClosed(48 * 3600);
    const lastDay = moment(-24 * HOUR).slice(0, 10);
    const [during, after] = [moment(-28 * HOUR), moment(-HOUR)];
    const memberships = [{ area: 'trade' as const, validFrom: '2014-01-01', validTo: lastDay }];
    const names = { en: 'Ministry of Shipping' };
    await put(chain.stage, institutionKind, anInstitution({ id: MEMBER, names, memberships }));
    const grants = [
      { role: 'editor' as const, institutionId: MEMBER },
      { role: 'responsible-authority' as const, institutionId: MEMBER },
    ];
    const minister = aPerson({ id: personId(newUlid()), email: 'm@shipping.example', institutionId: MEMBER, grants });
    await put(chain.stage, personKind, minister);
    const { handler } = await import('../../functions/http/proposals.ts');
    const given = (route: `POST /${string}`, now: string, body: object, proposalId = '') =>
      ask(handler, route, { as: minister.id, params: { proposalId }, body, now });

    const begun = { callId: call.id, area: 'trade', themeId: 'tradeFacilitation', title: 'Ports' };
    expect(await given('POST /proposals', after, begun)).toMatchObject({ body: { because: 'ownerNotInWorkingGroup' } });
    expect((await given('POST /proposals', during, begun)).status).toBe(201);

    const owner = { ownerKind: 'public', ownerInstitutionId: MEMBER } as const;
    const { id, contentHash } = await aCompleteDraft(chain.stage, call.id, moment(400 * 24 * HOUR).slice(0, 7), owner);
    const sent = (now: string) => given('POST /proposals/{proposalId}/send-to-focal-point', now, { contentHash }, id);
    expect(await sent(after)).toMatchObject({ body: { because: 'ownerNotInWorkingGroup' } });
    expect((await sent(during)).body['status']).toBe('withFocalPoint');
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
