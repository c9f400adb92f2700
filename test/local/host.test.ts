import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Host, startHost } from '#infra/local/host.ts';
import { siteClientId } from '#infra/local/identity-provider.ts';
import { exchange, signIn } from './sign-in.ts';
import { type SmallApp, writeSmallApp } from './small-app.ts';

let app: SmallApp;
let host: Host;
let authorization: string;
beforeAll(async () => {
  app = writeSmallApp();
  host = await startHost({ ...app, firstPort: 0, people: 'nobody', log: () => undefined });
  const { token } = await control('POST /local/token', { person: PERSON });
  authorization = `Bearer ${String(token)}`;
});
afterAll(async () => {
  await host.stop();
  rmSync(app.assembly, { recursive: true });
});

const PERSON = '01JD0000000000000000ADM1N0';

type Reply = Record<string, unknown>;

const isReply = (value: unknown): value is Reply => typeof value === 'object' && value !== null;

const call = async (
  origin: string,
  route: string,
  init: RequestInit = {},
): Promise<{ status: number; body: Reply }> => {
  const [method = 'GET', path = '/'] = route.split(' ');
  const response = await fetch(`${origin}${path}`, { ...init, method });
  const body: unknown = JSON.parse((await response.text()) || '{}');
  return { status: response.status, body: isReply(body) ? body : {} };
};
const api = (route: string, init?: RequestInit) => call(host.addresses.api, route, init);
const control = async (route: string, body: object = {}): Promise<Reply> =>
  (await call(host.addresses.control, route, route.startsWith('GET') ? {} : { body: JSON.stringify(body) })).body;

const writeNote = (noteId: string, text: string, headers: Record<string, string> = { authorization }) =>
  api(`PUT /notes/${noteId}`, { body: text, headers: { 'content-type': 'text/plain', ...headers } });

/** What the reaction has been given so far, as JSON text. */
const seen = async (): Promise<string> => JSON.stringify((await api('GET /seen')).body);

describe('the front door', () => {
  test('gives a function the request as API Gateway does', async () => {
    const { body } = await api('GET /echo/a%20b?x=1&x=2&y=%C3%A7', {
      headers: { 'X-Thing': 'a', cookie: 'one=1; two=2' },
    });
    expect(body).toMatchObject({
      version: '2.0',
      routeKey: 'GET /echo/{word}',
      rawPath: '/echo/a b',
      rawQueryString: 'x=1&x=2&y=%C3%A7',
      queryStringParameters: { x: '1,2', y: 'ç' },
      pathParameters: { word: 'a b' },
      headers: { 'x-thing': 'a' },
      cookies: ['one=1', 'two=2'],
      requestContext: { http: { method: 'GET', path: '/echo/a b' }, stage: '$default' },
      isBase64Encoded: false,
    });
  });

  test('answers no route that the template does not have', async () => {
    expect(await api('GET /notes/1')).toEqual({ status: 404, body: { message: 'Not Found' } });
  });

  test('answers a page of any origin that the template allows, and says what it may send', async () => {
    const preflight = await fetch(`${host.addresses.api}/notes/1`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://anywhere.example',
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'authorization',
      },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
  });

  test.each([
    ['none', {}],
    ['one that is no token', { authorization: 'Bearer nonsense' }],
    ['one signed by nobody', { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJ1c2VybmFtZSI6IngifQ.' }],
  ])('refuses a token that is %s', async (_which, headers) => {
    expect(await writeNote('1', 'text', headers)).toMatchObject({
      status: 401,
      body: { type: '/problems/unauthenticated' },
    });
  });

  test('hands on who signed in, and takes the renewed token too', async () => {
    const clientId = siteClientId(host.template);
    const tokens = await signIn(host.addresses.signIn, clientId, host.addresses.web, PERSON);
    const form = { client_id: clientId, grant_type: 'refresh_token', refresh_token: tokens.refresh_token };
    const renewed = await exchange(host.addresses.signIn, form);
    for (const { access_token: token } of [tokens, renewed]) {
      const reply = await writeNote('signed-in', 'text', { authorization: `Bearer ${token}` });
      expect(reply).toEqual({ status: 201, body: { id: 'signed-in', by: PERSON } });
    }
  });
});

describe('a function', () => {
  test('has the variables of the template and nothing of this machine', async () => {
    const { body } = await api('GET /clock');
    expect(body).toMatchObject({ secret: expect.stringMatching(/^[\w-]{43}$/), home: null });
  });

  test('that takes too long is ended, and one that dies is started anew', async () => {
    expect((await api('GET /slow')).status).toBe(503);
    expect((await api('GET /crash')).status).toBe(500);
    expect((await api('GET /clock')).status).toBe(200);
  });

  test('believes the clock that it is shown, and the schedule has run when the clock stands', async () => {
    const moved = await control('POST /local/clock', { now: '2030-01-01T12:00:00Z' });
    expect(moved).toMatchObject({ settled: true, now: expect.stringMatching(/^2030-01-01T12:00/) });
    const { body } = await api('GET /clock');
    expect([body['now'], new Date(Number(body['stamp'])).toISOString()]).toEqual([
      expect.stringMatching(/^2030-01-01T12:00/),
      expect.stringMatching(/^2030-01-01T12:00/),
    ]);
    expect(await seen()).toContain('"source":"clock"');
    await control('POST /local/clock', { real: true });
    expect((await api('GET /clock')).body['now']).not.toMatch(/^2030/);
  });
});

describe('events', () => {
  test('of the table reach the reaction through stream, pipe, bus and queue before all is at rest', async () => {
    for (let index = 0; index < 10; index += 1) {
      await writeNote(`note-${index}`, `text of ${index}`);
      expect(await control('POST /local/settle')).toMatchObject({ settled: true });
      expect(await seen()).toContain(`text of ${index}`);
    }
  });

  test('that a reaction fails on are tried again and end among the dead letters, alone', async () => {
    await Promise.all([writeNote('bad', 'poison'), writeNote('good', 'wholesome')]);
    const settled = await control('POST /local/settle');
    expect(settled).toMatchObject({ settled: true, deadLetters: [{ queue: 'small-work-dead', messages: 1 }] });
    expect(JSON.stringify(await control('GET /local/dead-letters'))).toContain('poison');
    expect(await seen()).toContain('wholesome');
  });
});

describe('an upload', () => {
  const FILE = 'a letter';
  const upload = async (key: string, file: string) => {
    const digest = createHash('sha256').update(FILE).digest('base64');
    const wanted = {
      Bucket: 'small-documents-000000000000',
      Key: key,
      Fields: { 'x-amz-checksum-sha256': digest },
      Conditions: [['content-length-range', 1, 20], { 'x-amz-checksum-sha256': digest }],
    };
    const { body: post } = await api('POST /uploads', {
      body: JSON.stringify(wanted),
      headers: { 'content-type': 'application/json' },
    });
    const form = new FormData();
    for (const [name, value] of Object.entries(isReply(post['fields']) ? post['fields'] : {}))
      form.set(name, String(value));
    form.set('file', new Blob([file]));
    return fetch(String(post['url']), { method: 'POST', body: form, headers: { origin: host.addresses.web } });
  };

  test('from the site is taken, told of, and comes back by a link', async () => {
    const taken = await upload('quarantine/letter', FILE);
    expect([taken.status, taken.headers.get('access-control-allow-origin')]).toEqual([204, host.addresses.web]);
    await control('POST /local/settle');
    expect(await seen()).toContain('"object":{"key":"quarantine/letter","size":8');
    const { body } = await api('GET /link/quarantine%2Fletter');
    expect(await (await fetch(String(body['url']))).text()).toBe(FILE);
  });

  test('elsewhere tells nobody, and other bytes than were announced are refused', async () => {
    expect((await upload('clean/letter', FILE)).status).toBe(204);
    expect((await upload('quarantine/forged', 'another!')).status).toBe(400);
    await control('POST /local/settle');
    expect(await seen()).not.toMatch(/clean\/letter|quarantine\/forged/);
  });

  test('cannot be read without a link, nor written past the form', async () => {
    const place = `${host.addresses.objects}/small-documents-000000000000/quarantine/letter`;
    expect((await fetch(place)).status).toBe(403);
    expect((await fetch(place, { method: 'PUT', body: 'x' })).status).toBe(403);
  });
});

test('the site is told where it is, and answers every page with its one document', async () => {
  expect((await call(host.addresses.web, 'GET /config.json')).body).toEqual({
    apiUrl: host.addresses.api,
    issuer: host.addresses.signIn,
    clientId: siteClientId(host.template),
    scope: 'openid',
  });
  expect(await (await fetch(`${host.addresses.web}/proposals/1`)).text()).toContain('The site');
});
