import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  paginateQuery,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import { type Instant, isInstant } from '../domain/kernel/instant.ts';
import type { CaseKind, Loaded } from '../domain/kernel/repository.ts';
import { bytesIn, type Item, keyItem, numberIn, textIn } from './attributes.ts';
import { fromBody, toBody } from './body.ts';
import { loadedFrom } from './records.ts';
import { casePartition, DRAFT_PREFIX, draftKey, STATE } from './table.ts';

/** One section of a form while it is being filled in. It is nobody's event: only what is sent in enters the history. */
export type Draft = {
  readonly section: string;
  /** Saves so far; 0 is a section never saved. */
  readonly version: number;
  readonly value: unknown;
  readonly savedAt: Instant;
  /** The person who saved it last. */
  readonly savedBy: string;
};

export type DraftSave = {
  readonly aggregate: string;
  readonly id: string;
  readonly section: string;
  /** The version the writer began from; 0 for a section that is not there yet. */
  readonly expectedVersion: number;
  /** The version of the case at which the writer found the form open; may be left out where nothing is ever sealed. */
  readonly caseVersion?: number | undefined;
  readonly value: unknown;
  readonly at: Instant;
  readonly by: string;
};

type DraftOutcome =
  | { readonly kind: 'saved'; readonly draft: Draft }
  /** Somebody else has saved the section since; here is what stands there now (undefined when nothing does). */
  | { readonly kind: 'stale'; readonly current: Draft | undefined }
  /** The case has moved on since, or is moving just now, by a write that closes the section: read the case again. */
  | { readonly kind: 'sealed' };

type CaseWithForm<State> = { readonly loaded: Loaded<State> | undefined; readonly drafts: readonly Draft[] };

export type Drafts = {
  /** All sections of a case's form by one consistent query, in the order of their names. */
  readonly load: (aggregate: string, id: string) => Promise<readonly Draft[]>;
  /** The case and all sections of its form by the same one query; for requests that are known to need both. */
  readonly loadWithCase: <State>(kind: CaseKind<State>, id: string) => Promise<CaseWithForm<State>>;
  /** One conditional put of one record, so that two people can write two sections at once. */
  readonly save: (save: DraftSave) => Promise<DraftOutcome>;
  /** Takes a section away; no fault when it is gone already. */
  readonly discard: (aggregate: string, id: string, section: string) => Promise<void>;
};

type DraftsParts = { readonly client: DynamoDBClient; readonly tableName: string };

export const createDrafts = (parts: DraftsParts): Drafts => ({
  load: async (aggregate, id) =>
    (await itemsOf(parts, 'begins_with(sk, :from)', casePartition(aggregate, id))).filter(isSaved).map(draftFrom),

  loadWithCase: async (kind, id) => {
    const items = await itemsOf(parts, 'sk BETWEEN :from AND :to', casePartition(kind.name, id), {
      ':to': { S: STATE },
    });
    const state = items.find(isState);
    return {
      loaded: state === undefined ? undefined : loadedFrom(kind, state),
      drafts: items.filter((item) => !isState(item) && isSaved(item)).map(draftFrom),
    };
  },

  discard: async (aggregate, id, section) => {
    const key = keyItem(draftKey(aggregate, id, section));
    await parts.client.send(new DeleteItemCommand({ TableName: parts.tableName, Key: key }));
  },

  save: async (save) => {
    const draft = {
      section: save.section,
      version: save.expectedVersion + 1,
      value: save.value,
      savedAt: save.at,
      savedBy: save.by,
    };
    try {
      await parts.client.send(
        new PutItemCommand({
          TableName: parts.tableName,
          Item: draftItem(save.aggregate, save.id, draft),
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          ...condition(save),
        }),
      );
      return { kind: 'saved', draft };
    } catch (error) {
      // Of all writes only one that seals takes sections into a transaction.
      if (error instanceof TransactionConflictException) return { kind: 'sealed' };
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return refusal(save, error.Item);
    }
  },
});

/** The records of one partition from the first section on, by consistent reads. */
const itemsOf = async (
  { client, tableName }: DraftsParts,
  range: string,
  partition: string,
  values: Item = {},
): Promise<readonly Item[]> => {
  const pages = paginateQuery(
    { client },
    {
      TableName: tableName,
      ConsistentRead: true,
      KeyConditionExpression: `pk = :pk AND ${range}`,
      ExpressionAttributeValues: { ':pk': { S: partition }, ':from': { S: DRAFT_PREFIX }, ...values },
    },
  );
  const items: Item[] = [];
  for await (const page of pages) items.push(...(page.Items ?? []));
  return items;
};

/** A section that was sealed without ever having been saved is no draft. */
const isSaved = (item: Item): boolean => item['version']?.N !== '0';

const isState = (item: Item): boolean => item['sk']?.S === STATE;

/** A section stands where the writer began, and is not sealed or was sealed before the writer found the form open. */
const condition = ({ expectedVersion, caseVersion = 0 }: DraftSave) => ({
  ConditionExpression: `${expectedVersion === 0 ? 'attribute_not_exists(pk) OR ' : ''}(#version = :expected AND (attribute_not_exists(sealed) OR sealed <= :case))`,
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':expected': { N: String(expectedVersion) }, ':case': { N: String(caseVersion) } },
});

const refusal = ({ expectedVersion }: DraftSave, there: Item | undefined): DraftOutcome => {
  if (there === undefined) return { kind: 'stale', current: undefined };
  const current = numberIn(there, 'version');
  return current === expectedVersion
    ? { kind: 'sealed' }
    : { kind: 'stale', current: current === 0 ? undefined : draftFrom(there) };
};

const draftItem = (aggregate: string, id: string, draft: Draft): Item => ({
  ...keyItem(draftKey(aggregate, id, draft.section)),
  version: { N: String(draft.version) },
  savedAt: { S: draft.savedAt },
  savedBy: { S: draft.savedBy },
  body: { B: toBody(draft.value) },
});

const draftFrom = (item: Item): Draft => {
  const savedAt = textIn(item, 'savedAt');
  if (!isInstant(savedAt)) throw new TypeError(`not an instant: ${savedAt}`);
  return {
    section: textIn(item, 'sk').slice(DRAFT_PREFIX.length),
    version: numberIn(item, 'version'),
    value: fromBody(bytesIn(item, 'body')),
    savedAt,
    savedBy: textIn(item, 'savedBy'),
  };
};
