import { chainHash, type Digest } from '../domain/kernel/hash-chain.ts';
import { toMilliseconds } from '../domain/kernel/instant.ts';
import { parseRecordedEvent } from '../domain/kernel/recorded-event.ts';
import type {
  CaseKind,
  Change,
  Commit,
  IndexEntries,
  Listed,
  Loaded,
  RecordedActor,
  RecordedEvent,
  Remembered,
} from '../domain/kernel/repository.ts';
import type { Actor } from '../domain/kernel/roles.ts';
import { bytesIn, type Item, isMembers, jsonIn, keyItem, numberIn, textIn } from './attributes.ts';
import { fromBody, toBody } from './body.ts';
import { eventKey, INDEXES, idempotencyKey, idInPartition, stateKey } from './table.ts';

/** How long an answer is kept under its idempotency key: seven days. */
const REMEMBERED_SECONDS = 7 * 24 * 60 * 60;

const INDEX_NAMES = ['family', 'mine', 'queue'] as const satisfies readonly (keyof IndexEntries)[];

/** The case as its STATE record, with the keys of those indexes that hold it. */
export const stateItem = (change: Change, version: number, hash: string): Item => ({
  ...keyItem(stateKey(change.aggregate, change.id)),
  ...indexAttributes(change.indexes),
  version: { N: String(version) },
  status: { S: change.state.status },
  hash: { B: Buffer.from(hash, 'hex') },
  summary: { S: JSON.stringify(change.summary) },
  body: { B: toBody(change.state) },
});

const indexAttributes = (entries: IndexEntries): Item => {
  const item: Item = {};
  for (const name of INDEX_NAMES) {
    const entry = entries[name];
    if (entry === undefined) continue;
    item[INDEXES[name].partition] = { S: entry.key };
    item[INDEXES[name].sort] = { S: entry.sort };
  }
  return item;
};

export const loadedFrom = <State>(kind: CaseKind<State>, item: Item): Loaded<State> => ({
  state: kind.parse(fromBody(bytesIn(item, 'body'))),
  version: numberIn(item, 'version'),
  hash: Buffer.from(bytesIn(item, 'hash')).toString('hex'),
});

export const listedFrom = (item: Item): Listed => {
  const summary = jsonIn(item, 'summary');
  return {
    id: idInPartition(textIn(item, 'pk')),
    status: textIn(item, 'status'),
    summary: isMembers(summary) ? summary : {},
  };
};

/** Who did it, without grants or names. */
const recordedActor = (actor: Actor): RecordedActor => {
  switch (actor.kind) {
    case 'person':
      return { kind: actor.kind, id: actor.personId };
    case 'invited':
      return { kind: actor.kind, id: actor.partnerId };
    case 'system':
      return { kind: actor.kind, id: actor.name };
    case 'anyone':
      return { kind: actor.kind, id: 'anyone' };
  }
};

/** The events of one change as links of the case's chain, each hashed over all its members and the hash before it. */
export const chainEvents = (
  commit: Pick<Commit, 'at' | 'actor'>,
  change: Change,
  parts: { readonly digest: Digest; readonly newId: () => string },
): readonly RecordedEvent[] => {
  const actor = recordedActor(commit.actor);
  const events: RecordedEvent[] = [];
  let prevHash = change.previousHash;
  for (const [index, event] of change.events.entries()) {
    const link = {
      eventId: parts.newId(),
      aggregate: change.aggregate,
      aggregateId: change.id,
      version: change.expectedVersion + index + 1,
      type: event.type,
      at: commit.at,
      actor,
      event,
      prevHash,
    };
    prevHash = chainHash(link, parts.digest);
    events.push({ ...link, hash: prevHash });
  }
  return events;
};

export const eventItem = (event: RecordedEvent): Item => ({
  ...keyItem(eventKey(event.aggregate, event.aggregateId, event.version)),
  eventId: { S: event.eventId },
  aggregate: { S: event.aggregate },
  aggregateId: { S: event.aggregateId },
  type: { S: event.type },
  eventType: { S: `${event.aggregate}.${event.type}` },
  version: { N: String(event.version) },
  at: { S: event.at },
  body: { S: JSON.stringify(event) },
});

export const eventFrom = (item: Item): RecordedEvent => parseRecordedEvent(jsonIn(item, 'body'));

export const rememberedItem = (remembered: Remembered, at: Commit['at']): Item => ({
  ...keyItem(idempotencyKey(remembered.scope, remembered.key)),
  requestHash: { S: remembered.requestHash },
  answer: { S: JSON.stringify(remembered.answer ?? null) },
  expiresAt: { N: String(Math.floor(toMilliseconds(at) / 1000) + REMEMBERED_SECONDS) },
});

export const rememberedFrom = (scope: string, key: string, item: Item): Remembered => ({
  scope,
  key,
  requestHash: textIn(item, 'requestHash'),
  answer: jsonIn(item, 'answer'),
});
