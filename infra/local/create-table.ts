import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import type { JsonObject } from './json.ts';
import { isObject, listAt, objectAt, textAt } from './json.ts';
import { ACCOUNT, REGION } from './local-names.ts';
import type { LocalResource } from './read-template.ts';

export const dynamoClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({ region: REGION, endpoint, credentials: { accessKeyId: ACCOUNT, secretAccessKey: ACCOUNT } });

/** Makes a table with the template's own keys, indexes, stream and time to live, unless an earlier start has made it. */
export const createTable = async (client: DynamoDBClient, table: LocalResource): Promise<void> => {
  try {
    await client.send(new DescribeTableCommand({ TableName: table.name }));
    return;
  } catch (thrown) {
    if (!(thrown instanceof ResourceNotFoundException)) throw thrown;
  }
  await client.send(new CreateTableCommand(tableInput(table)));
  const attribute = textAt(objectAt(table.properties, 'TimeToLiveSpecification'), 'AttributeName');
  if (attribute === undefined) return;
  const ttl = { AttributeName: attribute, Enabled: true };
  await client.send(new UpdateTimeToLiveCommand({ TableName: table.name, TimeToLiveSpecification: ttl }));
};

/** What CreateTable is told of a template's table. Encryption, backups and capacity mean nothing on one machine. */
export const tableInput = (table: Pick<LocalResource, 'name' | 'properties'>): CreateTableCommandInput => {
  const { properties } = table;
  const global = listAt(properties, 'GlobalSecondaryIndexes').filter(isObject).map(indexInput);
  const local = listAt(properties, 'LocalSecondaryIndexes').filter(isObject).map(indexInput);
  const stream = objectAt(properties, 'StreamSpecification');
  return {
    TableName: table.name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keySchema(properties),
    AttributeDefinitions: listAt(properties, 'AttributeDefinitions').map((definition) => ({
      AttributeName: textAt(definition, 'AttributeName'),
      AttributeType: oneOf(TYPES, textAt(definition, 'AttributeType')),
    })),
    ...(global.length === 0 ? {} : { GlobalSecondaryIndexes: global }),
    ...(local.length === 0 ? {} : { LocalSecondaryIndexes: local }),
    ...(textAt(stream, 'StreamViewType') === undefined
      ? {}
      : {
          StreamSpecification: { StreamEnabled: true, StreamViewType: oneOf(VIEWS, textAt(stream, 'StreamViewType')) },
        }),
  };
};

const TYPES = ['S', 'N', 'B'] as const;
const KEYS = ['HASH', 'RANGE'] as const;
const PROJECTIONS = ['ALL', 'INCLUDE', 'KEYS_ONLY'] as const;
const VIEWS = ['NEW_AND_OLD_IMAGES', 'NEW_IMAGE', 'OLD_IMAGE', 'KEYS_ONLY'] as const;

const oneOf = <Value extends string>(values: readonly Value[], text: string | undefined): Value => {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new Error(`the template's table says ${text}, which is none of ${values.join(', ')}`);
  return found;
};

const keySchema = (properties: JsonObject) =>
  listAt(properties, 'KeySchema').map((key) => ({
    AttributeName: textAt(key, 'AttributeName'),
    KeyType: oneOf(KEYS, textAt(key, 'KeyType')),
  }));

const indexInput = (index: JsonObject) => {
  const projection = objectAt(index, 'Projection');
  const others = listAt(projection, 'NonKeyAttributes').map(String);
  return {
    IndexName: textAt(index, 'IndexName'),
    KeySchema: keySchema(index),
    Projection: {
      ProjectionType: oneOf(PROJECTIONS, textAt(projection, 'ProjectionType')),
      ...(others.length === 0 ? {} : { NonKeyAttributes: others }),
    },
  };
};
