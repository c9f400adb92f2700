import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Bank } from './bank/bank.ts';
import type { Listener } from './http-server.ts';
import { readBody, writeJson } from './http-server.ts';
import type { JsonObject } from './json.ts';
import { numberAt, parseObject, textAt } from './json.ts';
import type { Queues } from './queues.ts';
import type { Schedules } from './schedule.ts';
import type { Settled } from './settle.ts';
import type { ShiftedClock } from './shifted-clock.ts';

type Settings = {
  readonly clock: ShiftedClock;
  readonly schedules: Schedules;
  readonly settle: (timeoutMilliseconds: number) => Promise<Settled>;
  /** Undefined when the template has no bucket for a bank. */
  readonly bank: Bank | undefined;
  readonly queues: Queues;
  readonly addresses: JsonObject;
  /** An access token for a demo person (by key or id). */
  readonly tokenFor: (person: string) => Promise<string>;
  readonly people: () => readonly unknown[];
};

type Answer = { readonly status: number; readonly body: unknown };
type Doorway = (body: JsonObject, settings: Settings) => Promise<Answer> | Answer;

const ok = (body: unknown): Answer => ({ status: 200, body });
const refused = (detail: string): Answer => ({ status: 422, body: { title: 'Not possible', status: 422, detail } });

/** How long to wait for everything to come to rest, unless the request says otherwise. */
const SETTLE_SECONDS = 120;
const BODY_BYTES = 100_000;

/** Wherever there is one: what the demo and the tests steer this machine by. None of it exists when deployed. */
const DOORWAYS: Readonly<Record<string, Doorway>> = {
  'GET /local/addresses': (_body, settings) => ok(settings.addresses),
  'GET /local/people': (_body, settings) => ok({ items: settings.people() }),
  'GET /local/clock': (_body, settings) => ok(clockOf(settings.clock)),
  'POST /local/clock': async (body, settings) => {
    const why = moveClock(body, settings.clock);
    if (why !== undefined) return refused(why);
    await settings.schedules.runNow();
    const settled = await settings.settle(SETTLE_SECONDS * 1000);
    return { status: settled.settled ? 200 : 504, body: { ...clockOf(settings.clock), ...settled } };
  },
  'POST /local/settle': async (body, settings) => {
    const settled = await settings.settle((numberAt(body, 'seconds') ?? SETTLE_SECONDS) * 1000);
    return { status: settled.settled ? 200 : 504, body: settled };
  },
  'POST /local/token': async (body, settings) => {
    const person = textAt(body, 'person');
    return person === undefined
      ? refused('say who: {"person": key or id}')
      : ok({ token: await settings.tokenFor(person) });
  },
  'GET /local/dead-letters': (_body, settings) => {
    const held = settings.queues.deadLetters();
    return ok({ items: held.map(({ queue }) => ({ queue, messages: settings.queues.look(queue) })) });
  },
  'POST /local/bank/instruct': (body, settings) => {
    const outcome = OUTCOMES.find((each) => each === textAt(body, 'outcome'));
    if (outcome === undefined) return refused(`the bank can be told to ${OUTCOMES.join(', ')}`);
    const about = { endToEndId: textAt(body, 'endToEndId'), payeeName: textAt(body, 'payeeName') };
    settings.bank?.instruct({ ...about, outcome, reasonCode: textAt(body, 'reasonCode') });
    return ok({ instructed: true });
  },
  'POST /local/bank/deposit': (body, settings) => {
    const amountMinor = numberAt(body, 'amountMinor');
    const currency = textAt(body, 'currency');
    if (amountMinor === undefined || currency === undefined)
      return refused('say how much: {"amountMinor": 100, "currency": "USD"}');
    settings.bank?.deposit(amountMinor, currency);
    return ok({ deposited: true });
  },
};

const OUTCOMES = ['reject', 'return', 'silence'] as const;

/** Answers the doorways of the control port. */
export const controlListener =
  (settings: Settings): Listener =>
  async (request: IncomingMessage, response: ServerResponse) => {
    const doorway = DOORWAYS[`${request.method} ${new URL(request.url ?? '/', 'http://localhost').pathname}`];
    if (doorway === undefined) {
      writeJson(response, 404, { title: 'Nothing here', status: 404, doorways: Object.keys(DOORWAYS) });
      return;
    }
    const text = (await readBody(request, BODY_BYTES))?.toString('utf8') ?? '';
    const body = text === '' ? {} : parseObject(text);
    const answer = body === undefined ? refused('the body is not a JSON object') : await doorway(body, settings);
    writeJson(response, answer.status, answer.body);
  };

const clockOf = (clock: ShiftedClock): JsonObject => ({
  now: clock.now().toISOString(),
  offsetMilliseconds: clock.offsetMilliseconds(),
});

/** `{now: ISO}`, `{advanceSeconds: n}` or `{real: true}`; why not, when it is none of them. */
const moveClock = (body: JsonObject, clock: ShiftedClock): string | undefined => {
  const moment = new Date(textAt(body, 'now') ?? Number.NaN);
  const seconds = numberAt(body, 'advanceSeconds');
  if (!Number.isNaN(moment.getTime())) clock.setTo(moment);
  else if (seconds !== undefined) clock.advance(seconds);
  else if (body['real'] === true) clock.reset();
  else return 'say when: {"now": ISO 8601} or {"advanceSeconds": n} or {"real": true}';
  return undefined;
};
