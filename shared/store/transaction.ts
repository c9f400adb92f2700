import {
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { CommitOutcome, Unique } from '../domain/kernel/repository.ts';

/**
 * One record of a write, and what it means when the table refuses it: somebody came first (`stale`), a value that no two may share
 * is `taken`, or the request had been done before.
 */
export type Write = {
  readonly item: TransactWriteItem;
  readonly refused: { readonly kind: 'stale' } | { readonly kind: 'taken'; readonly unique: Unique } | AlreadyDone;
};

type AlreadyDone = { readonly kind: 'alreadyDone' };
type Refused = Exclude<CommitOutcome, { kind: 'saved' }>;

/** DynamoDB's limit on the records of one transaction. */
const MOST_WRITES = 100;

/**
 * Writes all or nothing. Undefined when it held; else the one outcome that the caller must know of. When several records were refused, a
 * repeated request counts first (its answer exists), then a lost race (what was decided is void anyway), then a taken value. Faults
 * of any other kind (throttled, too large, no rights) are thrown; more than 100 records throw RangeError.
 */
export const writeTogether = async (client: DynamoDBClient, writes: readonly Write[]): Promise<Refused | undefined> => {
  if (writes.length > MOST_WRITES)
    throw new RangeError(`${writes.length} records in one write; ${MOST_WRITES} at most`);
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems: writes.map((write) => write.item) }));
    return undefined;
  } catch (error) {
    const refused = error instanceof TransactionCanceledException ? outcomeOf(error, writes) : undefined;
    if (refused === undefined) throw error;
    return refused;
  }
};

const ORDER = ['alreadyDone', 'stale', 'taken'] as const satisfies readonly Refused['kind'][];

const outcomeOf = (error: TransactionCanceledException, writes: readonly Write[]): Refused | undefined => {
  const outcomes: Refused[] = [];
  for (const [index, reason] of (error.CancellationReasons ?? []).entries()) {
    const write = writes[index];
    if (reason.Code === undefined || reason.Code === 'None' || write === undefined) continue;
    if (reason.Code === 'ConditionalCheckFailed') outcomes.push(write.refused);
    else if (reason.Code === 'TransactionConflict') outcomes.push({ kind: 'stale' });
    else return undefined;
  }
  return ORDER.map((kind) => outcomes.find((outcome) => outcome.kind === kind)).find(
    (outcome) => outcome !== undefined,
  );
};
