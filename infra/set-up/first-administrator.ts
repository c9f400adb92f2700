/** `npm run first-administrator`: enters the one person of a deployed stage whom nobody is there to invite. See docs/operators.md. */
import { parseArgs } from 'node:util';
import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { ulid } from 'ulid';
import { environmentOf } from '../environments.ts';
import { bootstrapAdministrator } from '../local/bootstrap-administrator.ts';
import { reasonOf } from '../local/json.ts';

const USAGE = 'npm run first-administrator -- --stage acceptance --name "Ayşe Yılmaz" --email ayse@office.example';

type Said = { readonly stage: string; readonly name: string; readonly email: string };

/** Throws when something is left out, so that nobody is entered by half. */
const readSaid = (args: readonly string[]): Said => {
  const text = { type: 'string', default: '' } as const;
  const { values } = parseArgs({ args: [...args], options: { stage: text, name: text, email: text } });
  const { stage, name, email } = values;
  if (stage === '' || name.trim() === '' || !/^\S+@\S+[.]\S+$/.test(email)) throw new Error(`Say who: ${USAGE}`);
  return { stage, name: name.trim(), email };
};

const hasPeople = async (client: DynamoDBClient, tableName: string): Promise<boolean> => {
  const query = new QueryCommand({
    TableName: tableName,
    IndexName: 'family',
    KeyConditionExpression: 'familyKey = :people',
    ExpressionAttributeValues: { ':people': { S: 'person' } },
    Limit: 1,
  });
  return (await client.send(query)).Count !== 0;
};

const main = async (): Promise<void> => {
  const { stage, name, email } = readSaid(process.argv.slice(2));
  const client = new DynamoDBClient({ region: environmentOf(stage).region });
  const tableName = `cpf-${stage}`;
  if (await hasPeople(client, tableName))
    throw new Error(`${tableName} has people already: an administrator among them invites the others.`);
  await bootstrapAdministrator(client, tableName, { personId: ulid(), name, email, language: 'en' }, new Date());
  console.log(
    `${name} is the administrator of ${tableName}. The first password goes to ${email} and is good for seven days.`,
  );
};

main().catch((thrown: unknown) => {
  console.error(reasonOf(thrown));
  process.exit(1);
});
