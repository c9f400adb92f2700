import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedAccounts, openAccounts } from '#infra/local/account-doorway.ts';
import { type RunningServer, serve } from '#infra/local/http-server.ts';
import { newUlid } from '#shared/adapters/ids.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { personId } from '../builders/an-actor.ts';
import { aPerson } from '../builders/directory.ts';
import { freePort } from '../emulators/free-port.ts';
import { deliver, openStage, put, type Stage } from './stage.ts';

let stage: Stage;
let cognito: RunningServer;
let opened: OpenedAccounts;
const id = personId(newUlid());
const email = 'amina@ministry.example';

beforeAll(async () => {
  stage = await openStage();
  opened = openAccounts(undefined);
  cognito = await serve(await freePort(), opened.listener, () => undefined);
  process.env['AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER'] = cognito.address;
  await put(stage, personKind, aPerson({ id, email }));
});
afterAll(async () => {
  await cognito.stop();
  await stage.stop();
});

const invite = async (told: object): Promise<number> => {
  const [first] = await stage.repository.history('person', id);
  if (first === undefined) throw new Error('the person has no event');
  const event: RecordedEvent = { ...first, type: 'Invited', event: { type: 'Invited', ...told } };
  return deliver((await import('../../functions/reactions/open-account.ts')).handler, event);
};

describe('the account of an invited person', () => {
  it('is opened under their id and address, once, however often the event comes', async () => {
    expect(await invite({ personId: id, email })).toBe(0);
    expect(await invite({ personId: id, email })).toBe(0);
    expect(opened.people()).toMatchObject([{ personId: id, name: email }]);
  });

  it('fails where a person sees it while the sign-in service does not answer as it should', async () => {
    expect(await invite({ personId: newUlid() })).toBe(1);
    expect(opened.people()).toHaveLength(1);
  });
});
