import { type DynamoDBClient, GetItemCommand, paginateQuery, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Digest } from '../domain/kernel/hash-chain.ts';
import type { Change, Commit, CommitOutcome, Loaded, Repository } from '../domain/kernel/repository.ts';
import { type Item, keyItem, numberIn, textIn } from './attributes.ts';
import { toCursor, toQuery } from './list-query.ts';
import { chainEvents, eventFrom, listedFrom, loadedFrom, rememberedFrom } from './records.ts';
import {
  casePartition,
  counterKey,
  EVENT_PREFIX,
  idempotencyKey,
  type RecordKey,
  stateKey,
  tallyPartition,
} from './table.ts';
import { type Write, writeTogether } from './transaction.ts';
import {
  changeWrites,
  counterWrite,
  releaseWrite,
  rememberWrite,
  sealWrite,
  tallyWrites,
  uniqueWrite,
  unmovedWrite,
} from './writes.ts';

export type RepositoryParts = {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly digest: Digest;
  readonly newId: () => string;
};

/** The port of the domain on the one table, for all kinds of cases. */
export const createRepository = (parts: RepositoryParts): Repository => {
  const { client, tableName } = parts;

  const read = async (key: RecordKey): Promise<Item | undefined> => {
    const found = await client.send(
      new GetItemCommand({ TableName: tableName, Key: keyItem(key), ConsistentRead: true }),
    );
    return found.Item;
  };

  return {
    load: async (kind, id) => {
      const item = await read(stateKey(kind.name, id));
      return item === undefined ? undefined : loadedFrom(kind, item);
    },

    commit: (commit) => commitAll(parts, commit),

    history: async (aggregate, id) =>
      (await readPartition(parts, casePartition(aggregate, id), EVENT_PREFIX)).map(eventFrom),

    list: async (query) => {
      const found = await client.send(new QueryCommand(toQuery(tableName, query)));
      return { items: (found.Items ?? []).map(listedFrom), cursor: toCursor(found.LastEvaluatedKey) };
    },

    recall: async (scope, key) => {
      const item = await read(idempotencyKey(scope, key));
      return item === undefined ? undefined : rememberedFrom(scope, key, item);
    },

    counter: async (name) => {
      const item = await read(counterKey(name));
      return item === undefined ? 0 : numberIn(item, 'value');
    },

    tallies: async (group) => {
      const items = await readPartition(parts, tallyPartition(group));
      return Object.fromEntries(items.map((item) => [textIn(item, 'sk'), numberIn(item, 'total')]));
    },
  };
};

/**
 * All the changes of one decision in one transaction. A change without events changes nothing and is left out. Throws on a new case
 * without an event.
 */
const commitAll = async (parts: RepositoryParts, commit: Commit): Promise<CommitOutcome> => {
  const { client, tableName } = parts;
  const prepared = commit.changes.map((change) => {
    const events = chainEvents(commit, change, parts);
    return { change, events, saved: savedCase(change, events.at(-1)?.hash) };
  });
  const writes = [
    ...prepared.flatMap(({ change, events, saved }) =>
      events.length === 0 ? [] : changeWrites(tableName, change, events, saved),
    ),
    ...(commit.unique ?? []).map((unique) => uniqueWrite(tableName, unique, commit.changes)),
    ...(commit.released ?? []).map((unique) => releaseWrite(tableName, unique, commit.changes)),
    ...(commit.counters ?? []).map((counter) => counterWrite(tableName, counter)),
    ...sealWrites(tableName, commit, prepared[0]),
    ...(commit.unmoved ?? []).map((unmoved) => unmovedWrite(tableName, unmoved)),
    ...tallyWrites(tableName, commit.tallies ?? []),
    ...(commit.remember === undefined ? [] : [rememberWrite(tableName, commit.remember, commit.at)]),
  ];
  const refused = writes.length === 0 ? undefined : await writeTogether(client, writes);
  if (refused !== undefined) return refused;
  return {
    kind: 'saved',
    events: prepared.flatMap(({ events }) => events),
    changes: prepared.map(({ saved }) => saved),
  };
};

const sealWrites = (
  tableName: string,
  { seals = [] }: Commit,
  first: { readonly change: Change; readonly saved: Loaded<unknown> } | undefined,
): readonly Write[] =>
  first === undefined ? [] : seals.map((seal) => sealWrite(tableName, seal, first.change, first.saved.version));

const savedCase = (change: Change, lastHash: string | undefined): Loaded<unknown> => {
  if (lastHash === undefined && change.expectedVersion === 0)
    throw new TypeError(`a new ${change.aggregate} without an event`);
  return {
    state: change.state,
    version: change.expectedVersion + change.events.length,
    hash: lastHash ?? change.previousHash,
  };
};

/** Every record of one partition whose sort key begins so, by consistent reads, in the order of the sort key. */
const readPartition = async (
  { client, tableName }: RepositoryParts,
  partition: string,
  prefix?: string,
): Promise<readonly Item[]> => {
  const pages = paginateQuery(
    { client },
    {
      TableName: tableName,
      ConsistentRead: true,
      KeyConditionExpression: prefix === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: {
        ':pk': { S: partition },
        ...(prefix === undefined ? {} : { ':prefix': { S: prefix } }),
      },
    },
  );
  const items: Item[] = [];
  for await (const page of pages) items.push(...(page.Items ?? []));
  return items;
};
