import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import { fromMilliseconds } from '#shared/domain/kernel/instant.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall } from '../builders/a-call.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { OWNER, personId } from '../builders/an-actor.ts';
import { anInstitution, aPerson } from '../builders/directory.ts';
import { ask, deliver, openStage, put, type Stage } from './stage.ts';

const PEOPLE = {
  editor: { role: 'editor', institutionId: OWNER },
  signatory: { role: 'responsible-authority', institutionId: OWNER },
  focalPoint: { role: 'focal-point', country: 'TR', area: 'trade' },
  head: { role: 'head' },
} as const satisfies Record<string, PersonState['grants'][number]>;

let stage: Stage;
const ids = new Map<string, string>();
beforeAll(async () => {
  stage = await openStage();
  await put(stage, institutionKind, anInstitution());
  for (const [name, grant] of Object.entries(PEOPLE)) {
    const id = personId(newUlid());
    ids.set(name, id);
    const institutionId = 'institutionId' in grant ? OWNER : undefined;
    await put(stage, personKind, aPerson({ id, institutionId, grants: [grant] }));
  }
});
afterAll(() => stage.stop());

/** A call that closed so many seconds ago by the real clock, and moments before and after its closing. */
const aCallClosed = async (secondsAgo: number) => {
  const closed = Date.now() - secondsAgo * 1000;
  const moment = (milliseconds: number) => fromMilliseconds(closed + milliseconds);
  const year = 365 * 86_400_000;
  const call = aCall(
    { id: newUlid(), closesAt: moment(0) },
    {
      documents: { preliminary: [], final: [], contract: [] },
      implementationStartsAt: moment(year),
      implementationEndsAt: moment(2 * year),
    },
  );
  await put(stage, callKind, call);
  return { call, moment };
};

/** A proposal with the focal point, signed as its form stands. */
const signed = async (callId: string) => {
  const { handler } = await import('../../functions/http/proposals.ts');
  const draft = aProposal('draft', { id: newUlid(), callId, frozen: {} });
  await put(stage, proposalKind, draft);
  const shown = await ask(handler, 'GET /proposals/{proposalId}', {
    as: ids.get('editor') ?? '',
    params: { proposalId: draft.id },
  });
  const contentHash = String(shown.body['contentHash']);
  const state = aProposal('withFocalPoint', { id: newUlid(), callId });
  const frozen = { preliminary: { contentHash, at: state.createdAt, by: 'test' } };
  await put(stage, proposalKind, { ...state, frozen });
  return state.id;
};

const give = async (name: keyof typeof PEOPLE, proposalId: string, action: string, now: string, body: unknown = {}) => {
  const { handler } = await import('../../functions/http/proposals.ts');
  const as = ids.get(name) ?? '';
  const route =
    action === '' ? ('PATCH /proposals/{proposalId}' as const) : (`POST /proposals/{proposalId}/${action}` as const);
  return ask(handler, route, { as, params: { proposalId }, body, now });
};

/** The clock comes round, and what follows from what it did is carried out. */
const clockComesRound = async (callId: string): Promise<string | undefined> => {
  const { handler: turn } = await import('../../functions/reactions/turn-of-time.ts');
  const { handler: follow } = await import('../../functions/reactions/follow-call.ts');
  await Reflect.apply(turn, undefined, []);
  const closed = (await stage.repository.history('call', callId)).find(({ type }) => type === 'Closed');
  if (closed !== undefined) expect(await deliver(follow, closed)).toBe(0);
  return (await stage.repository.load(callKind, callId))?.state.status;
};

const statusOf = async (id: string) => (await stage.repository.load(proposalKind, id))?.state.status;

describe('a request that arrived before closing and is worked on after it', () => {
  it('counts, though the clock has come round meanwhile', async () => {
    const { call, moment } = await aCallClosed(20);
    const [sent, returned, recalled, late] = [
      ...(await Promise.all([signed(call.id), signed(call.id), signed(call.id), signed(call.id)])),
    ];
    expect(await clockComesRound(call.id)).toBe('open');
    expect(await give('focalPoint', sent ?? '', 'transmit', moment(-1))).toMatchObject({
      status: 200,
      body: { status: 'submitted', submittedAt: moment(-1) },
    });
    const reason = { reason: 'Name the theme.' };
    expect((await give('focalPoint', returned ?? '', 'return', moment(-1), reason)).body['status']).toBe('draft');
    expect((await give('signatory', recalled ?? '', 'recall', moment(-1))).body['status']).toBe('draft');
    const written = { sections: { summary: { text: 'Typed in the last second.' } } };
    expect((await give('editor', returned ?? '', '', moment(-1), written)).status).toBe(200);
    expect((await give('focalPoint', late ?? '', 'transmit', moment(0))).status).toBe(410);
  });

  it('counts also when the call is extended in the last second', async () => {
    const { call, moment } = await aCallClosed(20);
    const proposalId = await signed(call.id);
    expect(await clockComesRound(call.id)).toBe('open');
    const { handler } = await import('../../functions/http/calls.ts');
    const extended = await ask(handler, 'POST /calls/{callId}/extend', {
      as: ids.get('head') ?? '',
      params: { callId: call.id },
      body: { closesAt: moment(86_400_000), reason: 'The lines were down in three countries' },
      now: moment(-1),
    });
    expect(extended).toMatchObject({ status: 200, body: { status: 'open', closesAt: moment(86_400_000) } });
    expect(await clockComesRound(call.id)).toBe('open');
    expect((await give('focalPoint', proposalId, 'transmit', moment(10_000))).body['status']).toBe('submitted');
  });
});

describe('a request that arrives after closing', () => {
  it('hears when it arrived and when the stage closed, also once the proposal has lapsed, and the text stays', async () => {
    const { call, moment } = await aCallClosed(70);
    const [proposalId, submitted] = await Promise.all([signed(call.id), signed(call.id)]);
    const sections = { summary: { text: 'Kept.' } };
    await give('signatory', proposalId, 'recall', moment(-3));
    expect((await give('editor', proposalId, '', moment(-2), { sections })).status).toBe(200);
    await give('focalPoint', submitted, 'transmit', moment(-1));
    expect(await clockComesRound(call.id)).toBe('preliminaryReview');
    expect([await statusOf(proposalId), await statusOf(submitted)]).toEqual(['lapsed', 'eligibilityCheck']);

    const arrivedAt = moment(71_000);
    const tooLate = { status: 410, body: { because: 'callClosed', facts: { closedAt: moment(0), arrivedAt } } };
    const contentHash = 'a'.repeat(64);
    expect(await give('signatory', proposalId, 'send-to-focal-point', arrivedAt, { contentHash })).toMatchObject(
      tooLate,
    );
    expect(await give('focalPoint', proposalId, 'return', arrivedAt, { reason: 'Late.' })).toMatchObject(tooLate);
    expect(await give('focalPoint', proposalId, 'transmit', arrivedAt)).toMatchObject(tooLate);
    expect(await give('signatory', proposalId, 'recall', arrivedAt)).toMatchObject(tooLate);
    expect(await give('editor', proposalId, '', arrivedAt, { sections: { summary: { text: 'Late.' } } })).toMatchObject(
      tooLate,
    );
    expect(await give('signatory', submitted, 'recall', arrivedAt)).toMatchObject(tooLate);
    expect(await give('focalPoint', submitted, 'transmit', arrivedAt)).toMatchObject({ status: 409 });

    const { handler } = await import('../../functions/http/proposals.ts');
    const kept = await ask(handler, 'GET /proposals/{proposalId}', {
      as: ids.get('editor') ?? '',
      params: { proposalId },
    });
    expect(kept.body['sections']).toMatchObject({ summary: { value: { text: 'Kept.' } } });
  });
});
