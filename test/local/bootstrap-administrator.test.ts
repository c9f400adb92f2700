import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ulid } from 'ulid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootstrapAdministrator } from '#infra/local/bootstrap-administrator.ts';
import { dynamoClient } from '#infra/local/create-table.ts';
import { DEMO_INSTITUTIONS, DEMO_PEOPLE, FIRST_ADMINISTRATOR } from '#infra/local/demo-people.ts';
import { startTables, type Tables } from '#infra/local/emulators.ts';
import { freePorts } from '#infra/local/ports.ts';
import { sha256 } from '#shared/adapters/digest.ts';
import { isUlid } from '#shared/domain/kernel/ids.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { createRepository } from '#shared/store/repository.ts';
import { verifyChain } from '#shared/store/verify-chain.ts';
import { invitedAccount } from '../../functions/facts/invited-account.ts';
import { createTestTable } from '../emulators/dynamodb.ts';

let folder: string;
let tables: Tables;
let client: DynamoDBClient;
let tableName: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bootstrap-'));
  const [port = 0] = await freePorts(0, 1);
  tables = await startTables(port, undefined, join(folder, 'tables.log'));
  client = dynamoClient(tables.endpoint);
  ({ tableName } = await createTestTable(tables.endpoint));
});
afterAll(async () => {
  client.destroy();
  await tables.stop();
  rmSync(folder, { recursive: true });
});

test('the first administrator is a person like any other to the store, with a history that holds', async () => {
  const at = new Date('2026-11-23T16:00:00Z');
  await bootstrapAdministrator(client, tableName, FIRST_ADMINISTRATOR, at);
  await bootstrapAdministrator(client, tableName, { ...FIRST_ADMINISTRATOR, name: 'Somebody else' }, at);

  const repository = createRepository({ client, tableName, digest: sha256, newId: ulid });
  const { personId, name, email } = FIRST_ADMINISTRATOR;
  expect(await repository.load(personKind, personId)).toMatchObject({
    version: 1,
    state: { id: personId, status: 'active', name, email, grants: [{ role: 'administrator' }] },
  });
  expect(await repository.history('person', personId)).toMatchObject([{ type: 'Invited', version: 1 }]);
  expect(await verifyChain({ repository, digest: sha256 }, personKind, personId)).toBeUndefined();
  const listed = await repository.list({ index: 'family', key: 'person' });
  expect(listed.items).toMatchObject([{ id: personId, summary: { name, email } }]);
});

test('a deployed stage gets its first administrator by one command, and no second one', async () => {
  const acceptance = await createTestTable(tables.endpoint, 'cpf-acceptance');
  const script = fileURLToPath(new URL('../../infra/set-up/first-administrator.ts', import.meta.url));
  const keys = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
  const enter = (...said: readonly string[]) =>
    spawnSync(process.execPath, [script, '--stage', 'acceptance', ...said], {
      encoding: 'utf8',
      env: { ...process.env, ...keys, AWS_ENDPOINT_URL_DYNAMODB: tables.endpoint },
    });

  expect(enter('--name', 'Nobody').stderr).toContain('Say who');
  expect(enter('--name', 'Ayşe Yılmaz', '--email', 'Ayse@office.example')).toMatchObject({ status: 0, stderr: '' });
  const second = enter('--name', 'Somebody else', '--email', 'else@office.example');
  expect([second.status, second.stderr]).toEqual([1, expect.stringContaining('has people already')]);

  const repository = createRepository({ ...acceptance, digest: sha256, newId: ulid });
  const { items } = await repository.list({ index: 'family', key: 'person' });
  expect(items).toMatchObject([{ summary: { name: 'Ayşe Yılmaz', grants: [{ role: 'administrator' }] } }]);
  const [event] = await repository.history('person', items[0]?.id ?? '');
  if (event === undefined) throw new Error('the administrator has no history');
  expect(invitedAccount(event)).toMatchObject({ personId: items[0]?.id, email: 'Ayse@office.example' });
  acceptance.client.destroy();
});

test('the demo people can be told apart, and each belongs to an institution there is', () => {
  const keys = [FIRST_ADMINISTRATOR, ...DEMO_PEOPLE].map((person) => person.key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(isUlid(FIRST_ADMINISTRATOR.personId)).toBe(true);
  const institutions = DEMO_INSTITUTIONS.map((institution) => institution.key);
  const named = DEMO_PEOPLE.flatMap(({ institution }) => institution ?? []);
  expect(institutions).toEqual(expect.arrayContaining(named));
});
