/**
 * The first administrator. People are invited by an administrator or a coordinator, so the first one cannot come that way: this writes the
 * person's record, its first event and the guard of the e-mail address straight into the table, in the form that `shared/store/table.ts` describes. It is the
 * one place outside `shared/store` that knows this form, and it writes nothing else. A deployment's first administrator is made the same way (`infra/set-up/first-administrator.ts`).
 */
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { TransactionCanceledException, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { ulid } from 'ulid';
import { isObject } from './json.ts';

export type FirstAdministrator = {
  /** The ULID under which they will sign in. */
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
};

/** Writes the administrator; does nothing when there is somebody with this id already. */
export const bootstrapAdministrator = async (
  client: DynamoDBClient,
  tableName: string,
  person: FirstAdministrator,
  at: Date,
): Promise<void> => {
  const { personId, name, email, language } = person;
  const facts = { name, email, language, grants: [{ role: 'administrator' }] };
  const state = { id: personId, status: 'active', ...facts };
  const event = eventOf(personId, { type: 'Invited', personId, ...facts }, at);
  const pk = { S: `person#${personId}` };
  const stateItem = {
    pk,
    sk: { S: 'STATE' },
    familyKey: { S: 'person' },
    familySort: { S: `${name}#${personId}` },
    version: { N: '1' },
    status: { S: 'active' },
    hash: { B: Buffer.from(event.hash, 'hex') },
    summary: { S: JSON.stringify(facts) },
    body: { B: deflateRawSync(JSON.stringify(state)) },
  };
  const eventItem = {
    pk,
    sk: { S: 'EVENT#000000000001' },
    eventId: { S: event.eventId },
    aggregate: { S: 'person' },
    aggregateId: { S: personId },
    type: { S: 'Invited' },
    eventType: { S: 'person.Invited' },
    version: { N: '1' },
    at: { S: event.at },
    body: { S: JSON.stringify(event) },
  };
  // The address is taken, however it is spelt, so that nobody else is invited under it.
  const emailGuard = { pk: { S: `UNIQUE#personEmail#${email.toLowerCase()}` }, sk: { S: 'GUARD' }, heldBy: pk };
  const puts = [stateItem, eventItem, emailGuard].map((Item) => ({
    Put: { TableName: tableName, Item, ConditionExpression: 'attribute_not_exists(pk)' },
  }));
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems: puts }));
  } catch (thrown) {
    if (!(thrown instanceof TransactionCanceledException)) throw thrown;
  }
};

/** The first link of the person's chain: hashed over its canonical JSON (keys in order), after 64 zeros. */
const eventOf = (personId: string, event: object, at: Date) => {
  const link = {
    eventId: ulid(at.getTime()),
    aggregate: 'person',
    aggregateId: personId,
    version: 1,
    type: 'Invited',
    at: at.toISOString(),
    actor: { kind: 'system', id: 'bootstrap' },
    event,
    prevHash: '0'.repeat(64),
  };
  return { ...link, hash: createHash('sha256').update(canonical(link)).digest('hex') };
};

const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((member) => `${JSON.stringify(member)}:${canonical(value[member])}`).join(',')}}`;
};
