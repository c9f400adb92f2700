import { type DynamoDBClient, PutItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb';
import { type Instant, isInstant, toMilliseconds } from '../domain/kernel/instant.ts';
import { type Item, keyItem, textIn } from './attributes.ts';
import { casePartition, PRESENCE_PREFIX, presenceKey } from './table.ts';

/** That somebody has a section of a form open. It is no fact of the case: it fades by itself. */
type Presence = {
  readonly personId: string;
  readonly name: string;
  readonly section: string;
  readonly at: Instant;
};

/** Who tells every twenty seconds that they are there is gone after this many. */
const PRESENT_SECONDS = 45;

/** The record is deleted some time after it has faded; DynamoDB takes its time with that. */
const KEPT_SECONDS = 300;

export type PresenceBook = {
  /** One unconditional put of one small record: a person is in one section of a case at a time. */
  readonly announce: (aggregate: string, id: string, presence: Presence) => Promise<void>;
  /** Who is there at a moment, by one query. */
  readonly present: (aggregate: string, id: string, now: Instant) => Promise<readonly Presence[]>;
};

/** Keeps who is in which section of which form. */
export const createPresenceBook = (parts: {
  readonly client: DynamoDBClient;
  readonly tableName: string;
}): PresenceBook => ({
  announce: async (aggregate, id, presence) => {
    const { personId, name, section, at } = presence;
    await parts.client.send(
      new PutItemCommand({
        TableName: parts.tableName,
        Item: {
          ...keyItem(presenceKey(aggregate, id, personId)),
          name: { S: name },
          section: { S: section },
          at: { S: at },
          expiresAt: { N: String(Math.floor(toMilliseconds(at) / 1000) + KEPT_SECONDS) },
        },
      }),
    );
  },

  present: async (aggregate, id, now) => {
    const pages = paginateQuery(
      { client: parts.client },
      {
        TableName: parts.tableName,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': { S: casePartition(aggregate, id) }, ':prefix': { S: PRESENCE_PREFIX } },
      },
    );
    const there: Presence[] = [];
    for await (const page of pages) there.push(...(page.Items ?? []).map(presenceFrom));
    return there.filter(({ at }) => toMilliseconds(now) - toMilliseconds(at) < PRESENT_SECONDS * 1000);
  },
});

const presenceFrom = (item: Item): Presence => {
  const at = textIn(item, 'at');
  if (!isInstant(at)) throw new TypeError(`not an instant: ${at}`);
  const personId = textIn(item, 'sk').slice(PRESENCE_PREFIX.length);
  return { personId, name: textIn(item, 'name'), section: textIn(item, 'section'), at };
};
