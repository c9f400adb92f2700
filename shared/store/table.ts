/**
 * The one table, and the data model in short (docs/data-model.md has every access pattern with its cost).
 *
 * | partition key `pk`            | sort key `sk`        | record                                                              |
 * |-------------------------------|----------------------|---------------------------------------------------------------------|
 * | `<aggregate>#<id>`            | `STATE`              | the case now: version, status, hash, summary, deflated body         |
 * | `<aggregate>#<id>`            | `EVENT#000000000001` | one event, twelve digits of its version; never written twice        |
 * | `<aggregate>#<id>`            | `SECTION#<section>`  | one section of a form that is being filled in, with its own version |
 * | `<aggregate>#<id>`            | `PRESENCE#<person>`  | which section of a form somebody has open; leaves by itself         |
 * | `UNIQUE#<name>#<value>`       | `GUARD`              | a value that is taken, and by which case                            |
 * | `COUNTER#<name>`              | `COUNTER`            | where a gap-free series stands                                      |
 * | `TALLY#<group>`               | `<name>`             | one running total of a group                                        |
 * | `IDEMPOTENCY#<scope>#<key>`   | `RECORD`             | an answer already given; leaves by itself after seven days          |
 *
 * Aggregates are named in camelCase, so no case can fall among the upper-case records. Only `STATE` records carry index keys, so an index
 * holds cases and nothing else. Beside an event's body stand `eventId`, `aggregate`, `aggregateId`, `type`, `eventType`, `version` and `at`, so
 * that a stream's filter and the pipe to the bus can see them without reading it.
 */

/** The three indexes by name, each with its own two key attributes. */
export const INDEXES = {
  family: { partition: 'familyKey', sort: 'familySort' },
  mine: { partition: 'mineKey', sort: 'mineSort' },
  queue: { partition: 'queueKey', sort: 'queueSort' },
} as const;

/** What the deployed table must be, as data: a test holds the synthesized template to it, and makes its own table of it. */
export const TABLE_SHAPE = {
  partition: 'pk',
  sort: 'sk',
  indexes: INDEXES,
  /** Copied to every index beside the keys; what a list shows and nothing more: a change of anything else writes no index. */
  projected: ['status', 'summary'],
  /** Seconds since 1970 after which DynamoDB may delete the record. */
  timeToLive: 'expiresAt',
  stream: 'NEW_AND_OLD_IMAGES',
} as const;

export type RecordKey = { readonly pk: string; readonly sk: string };

export const STATE = 'STATE';
export const EVENT_PREFIX = 'EVENT#';
/** Sorts between the events and the case, so that one range holds the case and its form. */
export const DRAFT_PREFIX = 'SECTION#';
export const PRESENCE_PREFIX = 'PRESENCE#';

export const casePartition = (aggregate: string, id: string): string => `${aggregate}#${id}`;

/** The id in a case's partition key. */
export const idInPartition = (partition: string): string => partition.slice(partition.indexOf('#') + 1);

export const stateKey = (aggregate: string, id: string): RecordKey => ({ pk: casePartition(aggregate, id), sk: STATE });

/** Twelve digits, so that text order is the order of the versions. */
export const eventKey = (aggregate: string, id: string, version: number): RecordKey => ({
  pk: casePartition(aggregate, id),
  sk: `${EVENT_PREFIX}${String(version).padStart(12, '0')}`,
});

export const draftKey = (aggregate: string, id: string, section: string): RecordKey => ({
  pk: casePartition(aggregate, id),
  sk: `${DRAFT_PREFIX}${section}`,
});

export const presenceKey = (aggregate: string, id: string, personId: string): RecordKey => ({
  pk: casePartition(aggregate, id),
  sk: `${PRESENCE_PREFIX}${personId}`,
});

export const uniqueKey = (name: string, value: string): RecordKey => ({ pk: `UNIQUE#${name}#${value}`, sk: 'GUARD' });

export const counterKey = (name: string): RecordKey => ({ pk: `COUNTER#${name}`, sk: 'COUNTER' });

export const tallyPartition = (group: string): string => `TALLY#${group}`;

export const idempotencyKey = (scope: string, key: string): RecordKey => ({
  pk: `IDEMPOTENCY#${scope}#${key}`,
  sk: 'RECORD',
});
