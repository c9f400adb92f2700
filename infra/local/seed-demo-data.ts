import type { JWK } from 'jose';
import type { HostAddresses } from './addresses.ts';
import { bootstrapAdministrator } from './bootstrap-administrator.ts';
import { dynamoClient } from './create-table.ts';
import type { DemoDirectory } from './demo-data.ts';
import { FIRST_ADMINISTRATOR } from './demo-people.ts';
import { parseObject } from './json.ts';
import type { Template } from './read-template.ts';
import { mintToken } from './signing-key.ts';

type Settings = {
  readonly addresses: HostAddresses;
  readonly key: JWK;
  readonly clientId: string;
  readonly directory: DemoDirectory;
};

/** Writes the first administrator into the template's table. */
export const makeFirstAdministrator = async (template: Template, endpoint: string, at: Date): Promise<void> => {
  const [table] = template.ofType('AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table');
  if (table === undefined) throw new Error('the template has no table');
  const client = dynamoClient(endpoint);
  await bootstrapAdministrator(client, table.name, FIRST_ADMINISTRATOR, at);
  client.destroy();
};

/**
 * Enters all institutions and people of the demo, as the first administrator and through the API's own routes. What an interrupted start has
 * entered is not entered again: every request carries an idempotency key of its own.
 */
export const seedDemoData = async ({ addresses, key, clientId, directory }: Settings): Promise<void> => {
  const token = await mintToken(key, addresses.signIn, clientId, FIRST_ADMINISTRATOR.personId);
  await directory.seed({
    post: async (path, body, once) => {
      const response = await fetch(`${addresses.api}${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': `demo-${once}`,
        },
        body: JSON.stringify(body),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`demo data: POST ${path} answered ${response.status}: ${text}`);
      return parseObject(text) ?? {};
    },
  });
};
