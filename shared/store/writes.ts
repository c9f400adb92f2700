import type {
  Change,
  Commit,
  CounterStep,
  Loaded,
  RecordedEvent,
  Remembered,
  Seal,
  Tally,
  Unique,
  Unmoved,
} from '../domain/kernel/repository.ts';
import { keyItem } from './attributes.ts';
import { eventItem, rememberedItem, stateItem } from './records.ts';
import { casePartition, counterKey, draftKey, stateKey, tallyPartition, uniqueKey } from './table.ts';
import type { Write } from './transaction.ts';

const ABSENT = 'attribute_not_exists(pk)';
const STALE = { kind: 'stale' } as const;

/**
 * The records that one change of a case becomes: its state if the case still stands at the version decided on, and its events
 * if none has their places.
 */
export const changeWrites = (
  tableName: string,
  change: Change,
  events: readonly RecordedEvent[],
  saved: Loaded<unknown>,
): readonly Write[] => {
  const condition =
    change.expectedVersion === 0
      ? { ConditionExpression: ABSENT }
      : {
          ConditionExpression: '#version = :expected',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':expected': { N: String(change.expectedVersion) } },
        };
  const state = { TableName: tableName, Item: stateItem(change, saved.version, saved.hash), ...condition };
  return [
    { item: { Put: state }, refused: STALE },
    ...events.map((event): Write => {
      const put = { TableName: tableName, Item: eventItem(event), ConditionExpression: ABSENT };
      return { item: { Put: put }, refused: STALE };
    }),
  ];
};

const holderOf = ([first]: readonly Change[]): string =>
  first === undefined ? 'nobody' : casePartition(first.aggregate, first.id);

/** Takes the value for the first case of the write; refused when any case has it. */
export const uniqueWrite = (tableName: string, unique: Unique, changes: readonly Change[]): Write => {
  const item = { ...keyItem(uniqueKey(unique.name, unique.value)), heldBy: { S: holderOf(changes) } };
  return {
    item: { Put: { TableName: tableName, Item: item, ConditionExpression: ABSENT } },
    refused: { kind: 'taken', unique },
  };
};

/** Gives the value up, if it is the first case's of the write or nobody's. */
export const releaseWrite = (tableName: string, unique: Unique, changes: readonly Change[]): Write => ({
  item: {
    Delete: {
      TableName: tableName,
      Key: keyItem(uniqueKey(unique.name, unique.value)),
      ConditionExpression: `${ABSENT} OR heldBy = :holder`,
      ExpressionAttributeValues: { ':holder': { S: holderOf(changes) } },
    },
  },
  refused: STALE,
});

/** Moves a counter from `from` to the next number, if it still stands there. */
export const counterWrite = (tableName: string, counter: CounterStep): Write => ({
  item: {
    Update: {
      TableName: tableName,
      Key: keyItem(counterKey(counter.name)),
      UpdateExpression: 'SET #value = :next',
      ConditionExpression: counter.from === 0 ? ABSENT : '#value = :from',
      ExpressionAttributeNames: { '#value': 'value' },
      ExpressionAttributeValues: {
        ':next': { N: String(counter.from + 1) },
        ...(counter.from === 0 ? {} : { ':from': { N: String(counter.from) } }),
      },
    },
  },
  refused: STALE,
});

/**
 * Seals a section at the version that the case gets by this write, if the section still stands as it was read. One that was never saved gets a
 * record without a body, which holds nothing but the seal.
 */
export const sealWrite = (tableName: string, seal: Seal, change: Change, caseVersion: number): Write => ({
  item: {
    Update: {
      TableName: tableName,
      Key: keyItem(draftKey(change.aggregate, change.id, seal.section)),
      UpdateExpression: 'SET sealed = :sealed, #version = :version',
      ConditionExpression: seal.version === 0 ? `${ABSENT} OR #version = :version` : '#version = :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':sealed': { N: String(caseVersion) }, ':version': { N: String(seal.version) } },
    },
  },
  refused: STALE,
});

/** Changes nothing, and lets the write hold only if the case still stands as it was read. */
export const unmovedWrite = (tableName: string, { aggregate, id, version }: Unmoved): Write => ({
  item: {
    ConditionCheck: {
      TableName: tableName,
      Key: keyItem(stateKey(aggregate, id)),
      ConditionExpression: '#version = :version',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': { N: String(version) } },
    },
  },
  refused: STALE,
});

/**
 * Adds to running totals. Two additions to one total become one, since a transaction may name a record only once; of two limits the lower one
 * holds.
 */
export const tallyWrites = (tableName: string, tallies: readonly Tally[]): readonly Write[] => {
  const sums = new Map<string, Tally>();
  for (const tally of tallies) {
    const place = JSON.stringify([tally.group, tally.name]);
    const by = (sums.get(place)?.by ?? 0) + tally.by;
    if (!Number.isSafeInteger(by)) throw new RangeError(`not a whole number: ${by}`);
    sums.set(place, { ...tally, by, atMost: lower(sums.get(place)?.atMost, tally.atMost) });
  }
  return [...sums.values()].map((tally) => ({
    item: {
      Update: {
        TableName: tableName,
        Key: keyItem({ pk: tallyPartition(tally.group), sk: tally.name }),
        UpdateExpression: 'ADD #total :by',
        ExpressionAttributeNames: { '#total': 'total' },
        ...(tally.atMost === undefined ? adding(tally) : addingUpTo(tally, tally.atMost)),
      },
    },
    refused: STALE,
  }));
};

const lower = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);

const adding = ({ by }: Tally) => ({ ExpressionAttributeValues: { ':by': { N: String(by) } } });

/** A total that has no record yet stands at 0. */
const addingUpTo = (tally: Tally, atMost: number) => {
  const room = atMost - tally.by;
  return {
    ConditionExpression: room < 0 ? '#total <= :room' : `${ABSENT} OR #total <= :room`,
    ExpressionAttributeValues: { ':by': { N: String(tally.by) }, ':room': { N: String(room) } },
  };
};

export const rememberWrite = (tableName: string, remembered: Remembered, at: Commit['at']): Write => ({
  item: { Put: { TableName: tableName, Item: rememberedItem(remembered, at), ConditionExpression: ABSENT } },
  refused: { kind: 'alreadyDone' },
});
