import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import { fromMilliseconds } from '#shared/domain/kernel/instant.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aCall } from '../builders/a-call.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { institutionId, personId } from '../builders/an-actor.ts';
import { aPerson } from '../builders/directory.ts';
import type { RunningSes } from '../emulators/ses.ts';
import { type Chain, openChain } from './chain-stage.ts';
import { openMailBox } from './mail-box.ts';
import { ask, deliver, put } from './stage.ts';

let chain: Chain;
let ses: RunningSes;
beforeAll(async () => {
  chain = await openChain();
  ses = await openMailBox();
});
afterAll(async () => {
  ses.stop();
  await chain.stage.stop();
});

const DAY = 86_400_000;

/** A call whose final stage closed so many seconds ago by the real clock (closes when negative), and moments around that time. */
const aFinalCall = async (secondsAgo: number, title = 'Tenth call') => {
  const closed = Date.now() - secondsAgo * 1000;
  const moment = (milliseconds: number) => fromMilliseconds(closed + milliseconds);
  const windows = { implementationStartsAt: moment(300 * DAY), implementationEndsAt: moment(600 * DAY) };
  const call = aCall(
    { id: newUlid(), status: 'finalStageOpen', closesAt: moment(-60 * DAY), finalClosesAt: moment(0) },
    { ...windows, titles: { en: title } },
  );
  await put(chain.stage, callKind, call);
  return { call, moment };
};

const extend = async (callId: string, closesAt: string, now: string) => {
  const { handler } = await import('../../functions/http/calls.ts');
  const body = { closesAt, reason: 'Partners wait for their ministries.' };
  return ask(handler, 'POST /calls/{callId}/extend', { as: chain.idOf('head'), params: { callId }, body, now });
};

const statusAfterClock = async (callId: string) => {
  const { handler: turn } = await import('../../functions/reactions/turn-of-time.ts');
  await Reflect.apply(turn, undefined, []);
  return (await chain.stage.repository.load(callKind, callId))?.state.status;
};

describe('a final stage that is put off in its last millisecond', () => {
  it('stays open though the clock has come round meanwhile, and takes what comes before its new closing', async () => {
    const { call, moment } = await aFinalCall(20);
    const waiting = await chain.signed(call.id, 'finalWithFocalPoint');
    expect(await statusAfterClock(call.id)).toBe('finalStageOpen');
    const later = moment(7 * DAY);
    expect(await extend(call.id, later, moment(-1))).toMatchObject({
      status: 200,
      body: { status: 'finalStageOpen', finalClosesAt: later, finalFirstClosesAt: moment(0), closesAt: call.closesAt },
    });
    expect(await statusAfterClock(call.id)).toBe('finalStageOpen');
    expect((await chain.give('signatory', waiting, 'recall', moment(10_000))).body['status']).toBe('finalDraft');
  });

  it('closes as it was to when the request arrives at its closing time', async () => {
    const { call, moment } = await aFinalCall(70);
    expect(await extend(call.id, moment(7 * DAY), moment(0))).toMatchObject({
      status: 410,
      body: { because: 'closingTimePassed' },
    });
    expect(await statusAfterClock(call.id)).toBe('finalStageClosed');
  });
});

describe('who is told that a final stage closes later', () => {
  const enter = async (name: string, told: Partial<PersonState>) =>
    put(chain.stage, personKind, aPerson({ id: personId(newUlid()), email: `${name}@told.example`, ...told }));

  /** An editor of an institution of their own, with a proposal of Senegal in agriculture in this status. */
  const owner = async (name: string, callId: string, status: ProposalState['status'], told: Partial<ProposalState>) => {
    const id = institutionId(newUlid());
    await enter(name, {
      institutionId: id,
      language: 'fr',
      country: 'SN',
      grants: [{ role: 'editor', institutionId: id }],
    });
    const own = { id: newUlid(), callId, ownerInstitutionId: id, country: 'SN', area: 'agriculture' } as const;
    await put(chain.stage, proposalKind, aProposal(status, { ...own, ...told }));
  };

  it('are the owners of proposals that are not transmitted and their focal points, and nobody whose proposal is out', async () => {
    const { call, moment } = await aFinalCall(-3600, 'Call put off');
    await owner('writes', call.id, 'finalDraft', {});
    await owner('waits', call.id, 'finalWithFocalPoint', {});
    await owner('oic', call.id, 'finalDraft', { ownerKind: 'oic', area: 'tourism' });
    await owner('sent', call.id, 'finalSubmitted', { area: 'finance' });
    await owner('out', call.id, 'notShortListed', { area: 'trade' });
    for (const area of ['agriculture', 'tourism', 'finance', 'trade'] as const)
      await enter(`focal-${area}`, {
        institutionId: undefined,
        grants: [{ role: 'focal-point', country: 'SN', area }],
      });

    expect((await extend(call.id, '2099-01-01T00:00:00.000Z', moment(-1))).status).toBe(422);
    expect((await extend(call.id, moment(7 * DAY), moment(-1))).status).toBe(200);
    const { handler } = await import('../../functions/reactions/send-mail.ts');
    const events = await chain.stage.repository.history(callKind.name, call.id);
    for (const event of events) expect(await deliver(handler, event)).toBe(0);

    const mails = (await ses.received()).filter(({ body }) => body.text?.includes('Call put off') === true);
    const told = mails.map(({ destination }) => destination.to.join().match(/([\w-]+)@/)?.[1]).sort();
    expect(told).toEqual(['focal-agriculture', 'oic', 'waits', 'writes']);
    const mail = mails.find(({ destination }) => destination.to.join().includes('writes@'));
    expect(mail?.subject).toMatch(/^La clôture de la phase finale est reportée\s: Call put off$/);
    expect(mail?.body.text).toMatch(/Motif\s: Partners wait for their ministries\./);
    const clock = (timeZone: string) =>
      new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(new Date(moment(7 * DAY)));
    for (const zone of ['Europe/Istanbul', 'Africa/Dakar']) expect(mail?.body.text).toContain(clock(zone));
  });
});
