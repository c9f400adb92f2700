import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { newUlid } from '#shared/adapters/ids.ts';
import { createUnsubscriptions } from '#shared/adapters/unsubscriptions.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { at } from '../builders/a-context.ts';
import { personId } from '../builders/an-actor.ts';
import { aPerson } from '../builders/directory.ts';
import type { RunningSes } from '../emulators/ses.ts';
import { openMailBox } from './mail-box.ts';
import { ask, deliver, openStage, put, type Stage } from './stage.ts';

let stage: Stage;
let ses: RunningSes;
const people = {
  plain: personId(newUlid()),
  daily: personId(newUlid()),
  quiet: personId(newUlid()),
  office: personId(newUlid()),
};
const focal = [{ role: 'focal-point', country: 'TR', area: 'trade' }] as const;

const putPerson = (name: keyof typeof people, told: Partial<PersonState>) =>
  put(
    stage,
    personKind,
    aPerson({ id: people[name], email: `${name}@cpf.example`, institutionId: undefined, language: 'en', ...told }),
  );

beforeAll(async () => {
  stage = await openStage();
  ses = await openMailBox();
  await put(stage, callKind, aCall());
  await putPerson('plain', { grants: [...focal] });
  await putPerson('daily', { grants: [...focal], mails: { rhythm: 'daily', news: true } });
  await putPerson('quiet', { grants: [...focal], mails: { rhythm: 'atOnce', news: false } });
  await putPerson('office', { grants: [{ role: 'coordinator' }] });
});
afterAll(async () => {
  ses.stop();
  await stage.stop();
});

const directory = async (as: string | undefined, route: `${string} /${string}`, asked: object = {}) => {
  const { handler } = await import('../../functions/http/directory.ts');
  return ask(handler, route, { ...asked, ...(as === undefined ? {} : { as }) });
};

const publish = async (): Promise<void> => {
  const { handler } = await import('../../functions/reactions/send-mail.ts');
  const [event] = await stage.repository.history('call', CALL);
  if (event === undefined) throw new Error('the call has no event');
  const published = { ...event, eventId: newUlid(), type: 'Published', event: { type: 'Published' } };
  expect(await deliver(handler, published)).toBe(0);
};

const mailsTo = (name: keyof typeof people) => ses.receivedBy(`${name}@cpf.example`);

const digests = async (now: string): Promise<void> => {
  const { sendDigests } = await import('../../functions/facts/send-digests.ts');
  const { parts } = await import('../../functions/parts.ts');
  await sendDigests(at(now), parts);
};

describe('mail as people have chosen it', { concurrent: false }, () => {
  it('comes at once to those who chose nothing, with the way to choose; not at all to those who refuse news', async () => {
    await publish();
    expect(await mailsTo('plain')).toMatchObject([{ subject: expect.stringContaining('New call') }]);
    expect((await mailsTo('plain'))[0]?.body.text).toContain('https://cpf.example/settings');
    expect(await mailsTo('quiet')).toEqual([]);
    expect(await mailsTo('daily')).toEqual([]);
  });

  it('comes once a day in one mail to those who want it so, and not before seven by their own clock', async () => {
    await publish();
    await digests('2022-09-16T03:59:00.000Z');
    expect(await mailsTo('daily')).toEqual([]);
    await digests('2022-09-16T04:00:00.000Z');
    await digests('2022-09-16T06:00:00.000Z');
    const [mail, ...others] = await mailsTo('daily');
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('2 messages from COMCEC Project Funding');
    expect(mail?.body.text?.match(/New call for project proposals/g)).toHaveLength(2);
    // Both are of one call, and so stand over one address.
    expect(mail?.body.text?.match(/cpf.example\/calls\//g)).toHaveLength(1);
  });

  it('says nothing twice when it went out but its lines could not be dropped', async () => {
    const { keepForDigest } = await import('../../functions/facts/digest-lines.ts');
    const { parts } = await import('../../functions/parts.ts');
    const said = (await stage.repository.recall('reaction#send-digest', `${people.daily}#2022-09-16`))?.answer;
    const [eventId] = z.parse(z.array(z.string()), said);
    if (eventId === undefined) throw new Error('nothing was said');
    await keepForDigest(people.daily, eventId, { mail: 'callPublished', facts: {}, path: '/' }, parts);
    await digests('2022-09-16T20:00:00.000Z');
    await digests('2022-09-17T05:00:00.000Z');
    expect(await mailsTo('daily')).toHaveLength(1);
  });

  it('comes later in the day when the clock stood still in the morning', async () => {
    await publish();
    await digests('2022-09-18T18:30:00.000Z');
    expect(await mailsTo('daily')).toHaveLength(2);
  });

  it('has nothing to say on the next day when nothing has happened', async () => {
    await digests('2022-09-19T05:00:00.000Z');
    expect(await mailsTo('daily')).toHaveLength(2);
  });

  it('is chosen at one’s own settings, with the language', async () => {
    const body = { language: 'fr', mails: { rhythm: 'atOnce', news: true } };
    expect(await directory(people.daily, 'PUT /me/settings', { body })).toMatchObject({ status: 200, body });
    await publish();
    expect(await mailsTo('daily')).toHaveLength(3);
  });

  it('brings no more news after one click, without signing in; a forged link does nothing', async () => {
    const token = createUnsubscriptions('s'.repeat(40)).write(people.plain);
    const forged = createUnsubscriptions('t'.repeat(40)).write(people.plain);
    const click = (params: object) => directory(undefined, 'POST /unsubscribe/{token}', { params });
    expect((await click({ token: forged })).status).toBe(404);
    const opened = await directory(undefined, 'GET /unsubscribe/{token}', { params: { token } });
    expect(opened.body['text']).toContain(`url=https://cpf.example/no-more-news#${token}`);
    expect((await directory(undefined, 'GET /unsubscribe/{token}', { params: { token: forged } })).status).toBe(404);
    expect(await click({ token })).toMatchObject({ status: 200, body: { news: false } });
    const before = await mailsTo('plain');
    await publish();
    expect(await mailsTo('plain')).toHaveLength(before.length);
  });

  it('that comes back is noted, shown to the office on the person, and taken off again', async () => {
    const params = { personId: people.quiet };
    const note = { fault: 'bounce', detail: '550 no such mailbox' };
    const noted = await directory(people.office, 'POST /people/{personId}/mail-fault', { params, body: note });
    expect(noted).toMatchObject({ status: 200, body: { mailFault: note } });
    const list = await directory(people.office, 'GET /people');
    expect(JSON.stringify(list.body)).toContain('"mailFault":{"fault":"bounce"');
    expect((await directory(people.plain, 'POST /people/{personId}/mail-fault', { params, body: note })).status).toBe(
      403,
    );
    const cleared = await directory(people.office, 'POST /people/{personId}/clear-mail-fault', { params });
    expect(cleared.body['mailFault']).toBeUndefined();
  });
});
