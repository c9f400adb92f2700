import type { JWK } from 'jose';
import type { HostAddresses } from './addresses.ts';
import { bootstrapAdministrator } from './bootstrap-administrator.ts';
import { dynamoClient } from './create-table.ts';
import type { DemoDirectory } from './demo-data.ts';
import { FIRST_ADMINISTRATOR } from './demo-people.ts';
import { parseObject } from './json.ts';
import type { Template } from './read-template.ts';
import type { ShiftedClock } from './shifted-clock.ts';
import { mintToken } from './signing-key.ts';

type Settings = {
  readonly template: Template;
  readonly addresses: HostAddresses;
  readonly clock: ShiftedClock;
  readonly key: JWK;
  readonly clientId: string;
  readonly directory: DemoDirectory;
};

/** Makes the first administrator and, as that person and through the API's own routes, all institutions and people of the demo. */
export const seedDemoData = async (settings: Settings): Promise<void> => {
  const { addresses, directory } = settings;
  const [table] = settings.template.ofType('AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table');
  if (table === undefined) throw new Error('the template has no table');
  const client = dynamoClient(addresses.tables);
  await bootstrapAdministrator(client, table.name, FIRST_ADMINISTRATOR, settings.clock.now());
  client.destroy();
  const token = await mintToken(settings.key, addresses.signIn, settings.clientId, FIRST_ADMINISTRATOR.personId);
  await directory.seed({
    post: async (path, body) => {
      const response = await fetch(`${addresses.api}${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`demo data: POST ${path} answered ${response.status}: ${text}`);
      return parseObject(text) ?? {};
    },
  });
};
