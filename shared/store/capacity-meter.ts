import type {
  AttributeValue,
  ConsumedCapacity,
  DynamoDBClient,
  TransactWriteItem,
  TransactWriteItemsInput,
} from '@aws-sdk/client-dynamodb';
import { type Item, isMembers } from './attributes.ts';

/** What was asked of DynamoDB since the last reading, in its own units, indexes included. */
type Metered = { readonly requests: number; readonly readUnits: number; readonly writeUnits: number };

export type CapacityMeter = {
  /** The sums since the meter was made or last read; reading sets them to nothing. */
  readonly take: () => Metered;
};

/** Every request of ours that writes; all others read. */
const WRITES = new Set(['TransactWriteItemsCommand', 'PutItemCommand', 'UpdateItemCommand', 'DeleteItemCommand']);

/**
 * Puts a meter on a client, for tests and benches: each request asks for the capacity it consumed and the answers are summed. For a
 * transaction the table's part is counted here instead, two units for each record's every started kilobyte as DynamoDB charges it, because
 * DynamoDB Local rounds the sum of all its records up, which is less; what the indexes took is as answered.
 */
export const meterCapacity = (client: DynamoDBClient): CapacityMeter => {
  let sums = { requests: 0, readUnits: 0, writeUnits: 0 };
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (request) => {
        const answer = await next({ ...request, input: { ...request.input, ReturnConsumedCapacity: 'INDEXES' } });
        const consumed = consumedIn(answer.output);
        const writes = typeof commandName === 'string' && WRITES.has(commandName);
        const units = 'TransactItems' in request.input ? transactionUnits(request.input, consumed) : total(consumed);
        sums = {
          requests: sums.requests + 1,
          readUnits: sums.readUnits + (writes ? 0 : units),
          writeUnits: sums.writeUnits + (writes ? units : 0),
        };
        return answer;
      },
    { step: 'initialize', name: 'capacityMeter' },
  );
  return {
    take: () => {
      const taken = sums;
      sums = { requests: 0, readUnits: 0, writeUnits: 0 };
      return taken;
    },
  };
};

const consumedIn = (output: unknown): readonly ConsumedCapacity[] => {
  const { ConsumedCapacity: consumed } = isMembers(output) ? output : {};
  return (Array.isArray(consumed) ? consumed : [consumed]).filter(isConsumed);
};

const isConsumed = (value: unknown): value is ConsumedCapacity => isMembers(value) && 'CapacityUnits' in value;

const total = (consumed: readonly ConsumedCapacity[]): number =>
  consumed.reduce((sum, table) => sum + (table.CapacityUnits ?? 0), 0);

const transactionUnits = (input: object, consumed: readonly ConsumedCapacity[]): number => {
  const indexUnits = consumed
    .flatMap((table) => Object.values(table.GlobalSecondaryIndexes ?? {}))
    .reduce((sum, index) => sum + (index.CapacityUnits ?? 0), 0);
  const { TransactItems = [] }: Partial<TransactWriteItemsInput> = input;
  return TransactItems.reduce((sum, write) => sum + 2 * Math.ceil(writtenBytes(write) / 1024), indexUnits);
};

/** The size of the record that is put. Our updates are of records of a few dozen bytes, which their key and values come near. */
const writtenBytes = ({ Put, Update }: TransactWriteItem): number =>
  itemBytes(Put?.Item ?? { ...Update?.Key, ...Update?.ExpressionAttributeValues });

/** Names and values in UTF-8; a number takes a byte for two digits and one more (AWS, "DynamoDB item sizes and formats"). */
const itemBytes = (item: Item): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value), 0);

const valueBytes = ({ S, N, B }: AttributeValue): number =>
  S === undefined ? (B?.length ?? Math.ceil((N?.length ?? 0) / 2) + 1) : Buffer.byteLength(S);
