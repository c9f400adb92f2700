import type { S3Client } from '@aws-sdk/client-s3';
import { inject } from 'vitest';
import * as z from 'zod/mini';
import { sha256 } from '#shared/adapters/digest.ts';
import { newUlid } from '#shared/adapters/ids.ts';
import { CHAIN_START } from '#shared/domain/kernel/hash-chain.ts';
import type { CaseKind, RecordedEvent, Repository } from '#shared/domain/kernel/repository.ts';
import { createRepository } from '#shared/store/repository.ts';
import { at } from '../builders/a-context.ts';
import { createTestTable } from '../emulators/dynamodb.ts';
import { startS3 } from '../emulators/s3.ts';

const BUCKET = 'documents-of-a-test';

export type Stage = {
  readonly repository: Repository;
  readonly s3: S3Client;
  readonly bucket: string;
  readonly stop: () => Promise<void>;
};

/**
 * A new table and bucket on emulators, with the environment that functions read. Load the functions after it, by `await import(…)`:
 * they keep their clients.
 */
export const openStage = async (): Promise<Stage> => {
  const dynamoDbEndpoint = inject('dynamoDbEndpoint');
  const table = await createTestTable(dynamoDbEndpoint);
  const s3 = await startS3(BUCKET);
  Object.assign(process.env, {
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: dynamoDbEndpoint,
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    TABLE_NAME: table.tableName,
    DOCUMENTS_BUCKET: BUCKET,
    BANK_BUCKET: BUCKET,
    MAIL_FROM: 'noreply@cpf.example',
    MAIL_REPLY_TO: 'office@cpf.example',
    MAIL_CONFIGURATION: 'cpf-test',
    SITE_URL: 'https://cpf.example',
    API_URL: 'https://api.cpf.example',
    USER_POOL_ID: 'eu-central-1_test',
    INVITATION_SECRET: 's'.repeat(40),
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  });
  const repository = createRepository({ ...table, digest: sha256, newId: newUlid });
  const stop = async (): Promise<void> => {
    await Promise.all([s3.stop(), table.drop()]);
  };
  return { repository, s3: s3.client, bucket: BUCKET, stop };
};

type State = { readonly id: string; readonly status: string };

/** Puts a case into the table as if it had come to this state by one event. */
export const put = <Put extends State>(stage: Stage, kind: CaseKind<Put>, state: Put): Promise<void> =>
  enter(stage, kind, state, { version: 0, hash: CHAIN_START });

/** Moves a case that is there to another state by one event, as another request would meanwhile. */
export const moveOn = async <Put extends State>(stage: Stage, kind: CaseKind<Put>, state: Put): Promise<void> => {
  const there = await stage.repository.load(kind, state.id);
  if (there === undefined) throw new Error(`there is no ${kind.name} ${state.id}`);
  await enter(stage, kind, state, there);
};

const enter = async <Put extends State>(
  { repository }: Stage,
  kind: CaseKind<Put>,
  state: Put,
  after: { readonly version: number; readonly hash: string },
): Promise<void> => {
  const change = {
    aggregate: kind.name,
    id: state.id,
    expectedVersion: after.version,
    previousHash: after.hash,
    state,
    events: [{ type: 'PutByTest' }],
    indexes: kind.indexes(state),
    summary: kind.summary(state),
  };
  const outcome = await repository.commit({
    at: at('2022-09-15T09:00:00.000Z'),
    actor: { kind: 'system', name: 'test' },
    changes: [change],
  });
  if (outcome.kind !== 'saved') throw new Error(`${kind.name} ${state.id}: ${outcome.kind}`);
};

const answer = z.object({
  statusCode: z.number(),
  headers: z.optional(z.looseObject({ 'content-type': z.optional(z.string()) })),
  body: z.optional(z.string()),
  isBase64Encoded: z.optional(z.boolean()),
});

export type Answer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

/** Asks an HTTP function as API Gateway would, signed in as a person when one is named. Arrives at the given moment, else on 15 September 2022. */
export const ask = async (
  handler: (event: never, context: never) => Promise<unknown>,
  routeKey: `${string} /${string}`,
  asked: {
    readonly as?: string;
    readonly params?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly version?: number;
    readonly key?: string;
    readonly now?: string;
  } = {},
): Promise<Answer> => {
  const [method = 'GET', path = '/'] = routeKey.split(' ');
  const timeEpoch = Date.parse(asked.now ?? '2022-09-15T09:00:00.000Z');
  const event = {
    version: '2.0',
    routeKey,
    rawPath: path,
    headers: {
      'content-type': 'application/json',
      ...(asked.version === undefined ? {} : { 'if-match': `"${asked.version}"` }),
      ...(asked.key === undefined ? {} : { 'idempotency-key': asked.key }),
    },
    pathParameters: asked.params,
    queryStringParameters: asked.query,
    body: asked.body === undefined ? undefined : JSON.stringify(asked.body),
    isBase64Encoded: false,
    requestContext: {
      domainName: 'localhost:1',
      requestId: 'test',
      timeEpoch,
      http: { method, path },
      ...(asked.as === undefined ? {} : { authorizer: { jwt: { claims: { username: asked.as } } } }),
    },
  };
  const reply = answer.parse(await call(handler, event));
  const text = reply.body ?? '';
  // What is no JSON (a page, a payment file), or a file's bytes, is handed over as it came.
  const isJson = reply.isBase64Encoded !== true && (reply.headers?.['content-type']?.includes('json') ?? false);
  const body: unknown = isJson && text !== '' ? JSON.parse(text) : { text };
  return { status: reply.statusCode, body: z.record(z.string(), z.unknown()).parse(body) };
};

/** Hands one event to a reaction as the bus and its queue would; answers how many messages failed. */
export const deliver = (handler: (event: never, context: never) => Promise<unknown>, event: RecordedEvent) =>
  deliverBody(handler, { detail: { body: { S: JSON.stringify(event) } } });

/** Hands any message of a queue to a reaction; answers how many failed. */
export const deliverBody = async (
  handler: (event: never, context: never) => Promise<unknown>,
  body: unknown,
): Promise<number> => {
  const record = { messageId: newUlid(), eventSource: 'aws:sqs', body: JSON.stringify(body) };
  const reply = await call(handler, { Records: [record] });
  return z.object({ batchItemFailures: z.array(z.unknown()) }).parse(reply).batchItemFailures.length;
};

/** Longer than any test: how busy this machine is says nothing about what a function does. */
const REMAINING_MILLISECONDS = 600_000;

/** Lambda hands over JSON; the types of what a handler takes are for its own code. */
const call = (handler: (event: never, context: never) => Promise<unknown>, event: unknown): Promise<unknown> =>
  Reflect.apply(handler, undefined, [
    event,
    { awsRequestId: 'test', getRemainingTimeInMillis: () => REMAINING_MILLISECONDS },
  ]);
