import type { AttributeValue, QueryCommandInput } from '@aws-sdk/client-dynamodb';
import type { ListQuery } from '../domain/kernel/repository.ts';
import { type Item, isMembers } from './attributes.ts';
import { INDEXES } from './table.ts';

/** How many a page has when nobody says otherwise. */
const USUAL_LIMIT = 50;
/** Sorts after every text that begins as the one before it. */
const LAST = '\u{ffff}';

/**
 * One page as DynamoDB is asked for it. `upTo` takes in entries that begin with it, since a due time is followed by the case's id.
 * Throws RangeError on both a prefix and an upper end (one index can do one of them), and on a cursor that is not of this list.
 */
export const toQuery = (tableName: string, query: ListQuery): QueryCommandInput => {
  const index = INDEXES[query.index];
  const range = sortRange(query);
  const start = query.cursor === undefined ? undefined : fromCursor(query, query.cursor);
  return {
    TableName: tableName,
    IndexName: query.index,
    KeyConditionExpression: `#partition = :partition${range.condition}`,
    ExpressionAttributeNames: {
      '#partition': index.partition,
      ...(range.condition === '' ? {} : { '#sort': index.sort }),
    },
    ExpressionAttributeValues: { ':partition': { S: query.key }, ...range.values },
    ScanIndexForward: query.descending !== true,
    Limit: query.limit ?? USUAL_LIMIT,
    ...(start === undefined ? {} : { ExclusiveStartKey: start }),
  };
};

const sortRange = ({ sortPrefix, upTo }: ListQuery): { condition: string; values: Record<string, AttributeValue> } => {
  if (sortPrefix !== undefined && upTo !== undefined) throw new RangeError('a list takes a prefix or an upper end');
  if (sortPrefix !== undefined && sortPrefix !== '')
    return { condition: ' AND begins_with(#sort, :prefix)', values: { ':prefix': { S: sortPrefix } } };
  if (upTo !== undefined) return { condition: ' AND #sort <= :upTo', values: { ':upTo': { S: `${upTo}${LAST}` } } };
  return { condition: '', values: {} };
};

/** Where a page ended, for the next request: base64url of the last key. Undefined after the last page. */
export const toCursor = (lastKey: Item | undefined): string | undefined => {
  if (lastKey === undefined) return undefined;
  const texts = Object.entries(lastKey).map(([name, value]) => [name, value.S]);
  return Buffer.from(JSON.stringify(Object.fromEntries(texts))).toString('base64url');
};

const fromCursor = (query: ListQuery, cursor: string): Item => {
  const index = INDEXES[query.index];
  const read = parsed(cursor);
  const names = ['pk', 'sk', index.partition, index.sort];
  if (read === undefined || Object.keys(read).length !== names.length) throw notOurs();
  const item: Item = {};
  for (const name of names) {
    const value = read[name];
    if (typeof value !== 'string' || value === '') throw notOurs();
    item[name] = { S: value };
  }
  const sort = item[index.sort]?.S ?? '';
  const within =
    sort.startsWith(query.sortPrefix ?? '') && (query.upTo === undefined || sort <= `${query.upTo}${LAST}`);
  if (item[index.partition]?.S !== query.key || !within) throw notOurs();
  return item;
};

const parsed = (cursor: string): Record<string, unknown> | undefined => {
  if (!/^[A-Za-z0-9_-]{1,2000}$/.test(cursor)) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return isMembers(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const notOurs = (): RangeError => new RangeError('this cursor does not belong to this list');
