import type { _Record, AttributeValue } from '@aws-sdk/client-dynamodb-streams';
import type { JsonObject } from './json.ts';
import { REGION } from './local-names.ts';

/** A change of a table as DynamoDB hands it to a pipe or function: JSON, with bytes as base64 and the moment in seconds. */
export const streamRecord = (record: _Record, streamArn: string): JsonObject => {
  const change = record.dynamodb;
  return {
    eventID: record.eventID,
    eventName: record.eventName,
    eventVersion: record.eventVersion,
    eventSource: 'aws:dynamodb',
    awsRegion: REGION,
    dynamodb: {
      ApproximateCreationDateTime: Math.floor((change?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000),
      ...image('Keys', change?.Keys),
      ...image('NewImage', change?.NewImage),
      ...image('OldImage', change?.OldImage),
      SequenceNumber: change?.SequenceNumber,
      SizeBytes: change?.SizeBytes,
      StreamViewType: change?.StreamViewType,
    },
    eventSourceARN: streamArn,
  };
};

const image = (name: string, item: Record<string, AttributeValue> | undefined): JsonObject =>
  item === undefined ? {} : { [name]: mapValues(item) };

const mapValues = (item: Record<string, AttributeValue>): JsonObject =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plainAttribute(value)]));

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const plainAttribute = (value: AttributeValue): JsonObject => {
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.L !== undefined) return { L: value.L.map(plainAttribute) };
  if (value.M !== undefined) return { M: mapValues(value.M) };
  const [type = 'NULL', held] = Object.entries(value)[0] ?? [];
  return { [type]: held };
};
