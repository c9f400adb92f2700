import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { _Record, Shard } from '@aws-sdk/client-dynamodb-streams';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import type { Activity } from './activity.ts';
import type { JsonObject } from './json.ts';
import { parseObject, reasonOf } from './json.ts';
import { ACCOUNT, REGION } from './local-names.ts';
import { streamRecord } from './stream-record.ts';

/** What is done with the changes of a table, in their order. A batch that throws comes again. */
export type Consumer = (records: readonly JsonObject[]) => Promise<void>;

type Settings = {
  readonly endpoint: string;
  readonly tableName: string;
  /** The stream's ARN as the template has it; the emulator's own differs. */
  readonly streamArn: string;
  readonly consume: Consumer;
  /** Where the places read up to are kept, so that a restart goes on and doesn't begin again; in memory when left out. */
  readonly placesFile: string | undefined;
  readonly activity: Activity;
  readonly log: (line: string) => void;
};

export type StreamReader = {
  /** Look soon: something may have been written. Many calls in a short time become one look. */
  readonly wake: () => void;
  /** Waits until a look that began after this call has found nothing left to read. */
  readonly drained: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** How long after something may have been written the stream is looked at. */
const SOON_MILLISECONDS = 25;
/** How long after an empty look the next one comes when nobody wakes the reader. */
const IDLE_MILLISECONDS = 1000;

/** Reads a table's stream from its beginning (or from where an earlier start ended) and gives every change to the consumer once. */
export const readStream = (settings: Settings): StreamReader => {
  const client = new DynamoDBStreamsClient({
    region: REGION,
    endpoint: settings.endpoint,
    credentials: { accessKeyId: ACCOUNT, secretAccessKey: ACCOUNT },
  });
  const places = readPlaces(settings.placesFile);
  const source = shardSource(client, settings.tableName, places);
  let stopping = false;
  let wake: () => void = () => undefined;
  let waiting: (() => void)[] = [];
  const look = async (): Promise<number> => {
    let found = 0;
    for (const shardId of await source.shards()) {
      const records = await source.next(shardId);
      const last = records.at(-1)?.dynamodb?.SequenceNumber;
      if (last === undefined) continue;
      found += records.length;
      await settings.activity.during(() =>
        settings.consume(records.map((record) => streamRecord(record, settings.streamArn))),
      );
      source.readUpTo(shardId, last);
    }
    if (found > 0 && settings.placesFile !== undefined) {
      writeFileSync(settings.placesFile, JSON.stringify(Object.fromEntries(places)));
    }
    return found;
  };
  const run = async (): Promise<void> => {
    while (!stopping) {
      const asked = waiting;
      waiting = [];
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const found = await look().catch((thrown: unknown) => {
        if (!stopping) settings.log(`the stream of ${settings.tableName}: ${reasonOf(thrown)}`);
        return undefined;
      });
      if (found === 0) for (const done of asked) done();
      else waiting.push(...asked);
      if (found === 0 || found === undefined) await Promise.race([woken, pause(IDLE_MILLISECONDS)]);
    }
    for (const done of waiting) done();
  };
  const running = run();
  let soon: NodeJS.Timeout | undefined;
  return {
    wake: () => {
      soon ??= setTimeout(() => {
        soon = undefined;
        wake();
      }, SOON_MILLISECONDS);
    },
    drained: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        wake();
      }),
    stop: async () => {
      stopping = true;
      clearTimeout(soon);
      wake();
      await running;
      client.destroy();
    },
  };
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

const readPlaces = (file: string | undefined): Map<string, string> => {
  const kept = file !== undefined && existsSync(file) ? parseObject(readFileSync(file, 'utf8')) : undefined;
  return new Map(Object.entries(kept ?? {}).map(([shardId, place]) => [shardId, String(place)]));
};

type ShardSource = {
  /** Shards that may still hold something to read, parents before their children. */
  readonly shards: () => Promise<readonly string[]>;
  readonly next: (shardId: string) => Promise<readonly _Record[]>;
  readonly readUpTo: (shardId: string, sequenceNumber: string) => void;
};

/** A look in how many the list of shards is asked for anew; DynamoDB Local makes a new shard every few hours. */
const SHARD_LOOKS = 60;

const shardSource = (client: DynamoDBStreamsClient, tableName: string, places: Map<string, string>): ShardSource => {
  const iterators = new Map<string, string>();
  const finished = new Set<string>();
  let known: readonly Shard[] = [];
  let looks = 0;
  const list = async (): Promise<void> => {
    const { Streams: streams = [] } = await client.send(new ListStreamsCommand({ TableName: tableName }));
    // A stream's ARN ends with the moment it was made: of a table's several streams the last is the living one.
    const arn = streams.reduce<string>((last, { StreamArn: each = '' }) => (each > last ? each : last), '');
    const { StreamDescription: stream } = await client.send(new DescribeStreamCommand({ StreamArn: arn }));
    known = stream?.Shards ?? [];
    streamArn = arn;
  };
  let streamArn: string | undefined;
  const iteratorOf = async (shardId: string): Promise<string | undefined> => {
    const kept = iterators.get(shardId);
    if (kept !== undefined) return kept;
    const shard = { StreamArn: streamArn, ShardId: shardId };
    const fromStart = new GetShardIteratorCommand({ ...shard, ShardIteratorType: 'TRIM_HORIZON' });
    const place = places.get(shardId);
    if (place === undefined) return (await client.send(fromStart)).ShardIterator;
    try {
      const after = { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: place } as const;
      return (await client.send(new GetShardIteratorCommand({ ...shard, ...after }))).ShardIterator;
    } catch (thrown) {
      // After a day or more the place itself is gone from the stream: what is left begins after it.
      if (thrown instanceof TrimmedDataAccessException) return (await client.send(fromStart)).ShardIterator;
      throw thrown;
    }
  };
  return {
    shards: async () => {
      if (known.length === 0 || looks % SHARD_LOOKS === 0 || finished.size === known.length) await list();
      looks += 1;
      return known.map((shard) => shard.ShardId ?? '').filter((shardId) => !finished.has(shardId));
    },
    next: async (shardId) => {
      const iterator = await iteratorOf(shardId);
      if (iterator === undefined) return [];
      iterators.delete(shardId);
      const { Records: records = [], NextShardIterator: next } = await client.send(
        new GetRecordsCommand({ ShardIterator: iterator, Limit: 1000 }),
      );
      if (records.length === 0 && next === undefined) finished.add(shardId);
      if (records.length === 0 && next !== undefined) iterators.set(shardId, next);
      return records;
    },
    readUpTo: (shardId, sequenceNumber) => {
      places.set(shardId, sequenceNumber);
    },
  };
};
