import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { RecordKey } from './table.ts';

/** A record as the client gives it. */
export type Item = Record<string, AttributeValue>;

export const keyItem = (key: RecordKey): Item => ({ pk: { S: key.pk }, sk: { S: key.sk } });

/** Reads one attribute as text. Throws when it is not there: a record of ours always has it. */
export const textIn = (item: Item, name: string): string => item[name]?.S ?? missing(name, 'text');

/** Reads one attribute as a whole number. */
export const numberIn = (item: Item, name: string): number => {
  const value = Number(item[name]?.N ?? missing(name, 'a number'));
  if (!Number.isSafeInteger(value)) throw new TypeError(`attribute ${name} is not a whole number`);
  return value;
};

export const bytesIn = (item: Item, name: string): Uint8Array => item[name]?.B ?? missing(name, 'bytes');

/** Reads one attribute as a JSON text. */
export const jsonIn = (item: Item, name: string): unknown => JSON.parse(textIn(item, name));

/** True when the value is a record with members, not a list. */
export const isMembers = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const missing = (name: string, kind: string): never => {
  throw new TypeError(`a record lacks ${name} as ${kind}`);
};
