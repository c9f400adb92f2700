import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedAccounts, openAccounts } from '#infra/local/account-doorway.ts';
import { type RunningServer, serve } from '#infra/local/http-server.ts';
import { newUlid } from '#shared/adapters/ids.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { personId } from '../builders/an-actor.ts';
import { aPerson } from '../builders/directory.ts';
import { freePort } from '../emulators/free-port.ts';
import { ask, deliver, openStage, put, type Stage } from './stage.ts';

let stage: Stage;
let cognito: RunningServer;
let opened: OpenedAccounts;
/** How often the sign-in service was asked for anything. */
let asked = 0;
const id = personId(newUlid());
const ADMINISTRATOR = personId(newUlid());
const email = 'amina@ministry.example';

beforeAll(async () => {
  stage = await openStage();
  opened = openAccounts(undefined);
  const counted: typeof opened.listener = (request, response) => {
    asked += 1;
    return opened.listener(request, response);
  };
  cognito = await serve(await freePort(), counted, () => undefined);
  process.env['AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER'] = cognito.address;
  await put(stage, personKind, aPerson({ id, email }));
  const office = { id: ADMINISTRATOR, email: 'admin@cpf.example', institutionId: undefined };
  await put(stage, personKind, aPerson({ ...office, grants: [{ role: 'administrator' }] }));
});
afterAll(async () => {
  await cognito.stop();
  await stage.stop();
});

const tell = async (
  type: 'Invited' | 'InvitedAgain' | 'AddressCorrected',
  told: object,
  eventId = newUlid(),
): Promise<number> => {
  const [first] = await stage.repository.history('person', id);
  if (first === undefined) throw new Error('the person has no event');
  const event: RecordedEvent = { ...first, eventId, type, event: { type, ...told } };
  return deliver((await import('../../functions/reactions/open-account.ts')).handler, event);
};

describe('the account of an invited person', () => {
  it('is opened under their id and address, once, however often the event comes', async () => {
    expect(await tell('Invited', { personId: id, email })).toBe(0);
    expect(await tell('Invited', { personId: id, email })).toBe(0);
    expect(opened.people()).toMatchObject([{ personId: id, name: email }]);
  });

  it('fails where a person sees it while the sign-in service does not answer as it should', async () => {
    expect(await tell('Invited', { personId: newUlid() })).toBe(1);
    expect(opened.people()).toHaveLength(1);
  });

  it('is opened by a later sending too, should the first have failed', async () => {
    const other = newUlid();
    expect(await tell('InvitedAgain', { personId: other, email: 'late@ministry.example' })).toBe(0);
    expect(opened.people()).toMatchObject([{ personId: id }, { personId: other, name: 'late@ministry.example' }]);
  });
});

describe('the first password', () => {
  const again = (eventId: string) => tell('InvitedAgain', { personId: id, email }, eventId);

  it('goes out again once for each time that it was asked for', async () => {
    const eventId = newUlid();
    const before = asked;
    expect(await again(eventId)).toBe(0);
    expect(await again(eventId)).toBe(0);
    expect(asked - before).toBe(1);
    expect(await again(newUlid())).toBe(0);
    expect(asked - before).toBe(2);
  });

  it('goes to nobody who has signed in, which is noted on them', async () => {
    opened.noteSignIn(id);
    const eventId = newUlid();
    expect(await again(eventId)).toBe(0);
    expect(await again(eventId)).toBe(0);
    expect((await stage.repository.load(personKind, id))?.state.hasSignedIn).toBe(true);
    const history = await stage.repository.history('person', id);
    expect(history.filter(({ type }) => type === 'SignInNoted')).toHaveLength(1);
  });
});

describe('the address of an account', () => {
  const giveAddress = async (right: string): Promise<void> => {
    const { handler } = await import('../../functions/http/directory.ts');
    const asked = { as: ADMINISTRATOR, params: { personId: id }, body: { email: right } };
    const version = (await stage.repository.load(personKind, id))?.version ?? 0;
    expect((await ask(handler, 'POST /people/{personId}/correct-address', { ...asked, version })).status).toBe(200);
  };
  const corrected = (email: string) => tell('AddressCorrected', { email, before: 'amina@ministry.example' });

  it('becomes the one that the person has now, in whatever order the corrections come', async () => {
    await giveAddress('right@ministry.example');
    expect(await corrected('right@ministry.example')).toBe(0);
    expect(await corrected('wrong@ministry.example')).toBe(0);
    expect(opened.people()[0]).toMatchObject({ personId: id, name: 'right@ministry.example' });
  });
});
