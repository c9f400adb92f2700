import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, readBody, serve } from '#infra/local/http-server.ts';
import { newUlid } from '#shared/adapters/ids.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { aProposal } from '../builders/a-proposal.ts';
import { personId } from '../builders/an-actor.ts';
import { aPerson } from '../builders/directory.ts';
import { freePort } from '../emulators/free-port.ts';
import { type RunningSes, startSes } from '../emulators/ses.ts';
import { deliver, openStage, put, type Stage } from './stage.ts';

let stage: Stage;
let ses: RunningSes;
let front: RunningServer;
/** What SES answers for a mail to these addresses, by its code, instead of taking it. */
const failing = new Map<string, string>();
const PROPOSAL = newUlid();
const NAMES = ['one', 'two', 'held', 'refused', 'last'] as const;
const ids = new Map(NAMES.map((name) => [name, personId(newUlid())]));

beforeAll(async () => {
  stage = await openStage();
  ses = await startSes();
  front = await serve(
    await freePort(),
    async (request, response) => {
      const body = (await readBody(request, 1_000_000))?.toString('utf8') ?? '';
      const to = new URLSearchParams(body).get('Destinations.member.1') ?? '';
      const code = failing.get(to);
      const headers = {
        authorization: request.headers.authorization ?? '',
        'content-type': 'application/x-www-form-urlencoded',
      };
      const taken = code === undefined ? await fetch(ses.endpoint, { method: 'POST', headers, body }) : undefined;
      response.statusCode = taken?.status ?? 400;
      response.setHeader('content-type', 'text/xml');
      response.end(await (taken?.text() ?? refusal(code)));
    },
    () => undefined,
  );
  process.env['AWS_ENDPOINT_URL_SES'] = front.address;
  for (const [name, id] of ids) {
    const told = { email: `${name}@cco.example`, grants: [{ role: 'coordinator' } as const] };
    await put(stage, personKind, aPerson({ id, institutionId: undefined, ...told }));
  }
  await put(stage, proposalKind, aProposal('withFinalPanel', { id: PROPOSAL }));
});
afterAll(async () => {
  await front.stop();
  ses.stop();
  await stage.stop();
});

const refusal = (code = ''): string =>
  `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`;

const anEvent = async (): Promise<RecordedEvent> => {
  const [first] = await stage.repository.history('proposal', PROPOSAL);
  if (first === undefined) throw new Error('the proposal has no event');
  return { ...first, eventId: newUlid(), type: 'RevisionSubmitted', event: { type: 'RevisionSubmitted' } };
};

const tell = async (event: RecordedEvent): Promise<number> =>
  deliver((await import('../../functions/reactions/send-mail.ts')).handler, event);

/** How many mails each has had so far. */
const counted = async (): Promise<Readonly<Record<string, number>>> => {
  const to = (await ses.received()).flatMap(({ destination }) => destination.to);
  return Object.fromEntries(NAMES.map((name) => [name, to.filter((each) => each.includes(`${name}@`)).length]));
};

describe('a mail that the mail service does not take', { concurrent: false }, () => {
  it('for now keeps no other from theirs, and comes later to that one alone', async () => {
    failing.set('held@cco.example', 'Throttling');
    const event = await anEvent();
    expect(await tell(event)).toBe(1);
    expect(await counted()).toEqual({ one: 1, two: 1, held: 0, refused: 1, last: 1 });
    failing.clear();
    expect(await tell(event)).toBe(0);
    expect(await tell(event)).toBe(0);
    expect(await counted()).toEqual({ one: 1, two: 1, held: 1, refused: 1, last: 1 });
  });

  it('for its address is noted for the office, and does not come again and again', async () => {
    failing.set('refused@cco.example', 'InvalidParameterValue');
    expect(await tell(await anEvent())).toBe(0);
    expect(await counted()).toEqual({ one: 2, two: 2, held: 2, refused: 1, last: 2 });
    const person = (await stage.repository.load(personKind, ids.get('refused') ?? ''))?.state;
    expect(person?.mailFault).toMatchObject({ fault: 'unsent', about: { kind: 'proposal', id: PROPOSAL } });
  });
});
