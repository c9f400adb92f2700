import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { HouseTable } from '#infra/constructs/house-table.ts';
import { TABLE_SHAPE } from '#shared/store/table.ts';

const keySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.string() }));

const tableProperties = z.object({
  KeySchema: keySchema,
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.string() })),
  GlobalSecondaryIndexes: z.array(
    z.object({
      IndexName: z.string(),
      KeySchema: keySchema,
      Projection: z.object({ ProjectionType: z.string(), NonKeyAttributes: z.array(z.string()) }),
    }),
  ),
  StreamSpecification: z.object({ StreamViewType: z.string() }),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }),
  BillingMode: z.string(),
});

const synthesized = (): z.infer<typeof tableProperties> => {
  const stack = new Stack(new App(), 'Data');
  new HouseTable(stack, 'Table', 'table');
  const [table] = Object.values(Template.fromStack(stack).findResources('AWS::DynamoDB::GlobalTable'));
  return tableProperties.parse(table?.['Properties']);
};

const schemaOf = (key: { readonly partition: string; readonly sort: string }) => [
  { AttributeName: key.partition, KeyType: 'HASH' },
  { AttributeName: key.sort, KeyType: 'RANGE' },
];

describe('the deployed table', () => {
  const table = synthesized();

  it('has the keys that the store writes', () => {
    expect(table.KeySchema).toEqual(schemaOf(TABLE_SHAPE));
  });

  it('has exactly the indexes that the store asks, with what a list shows', () => {
    const expected = Object.entries(TABLE_SHAPE.indexes).map(([name, key]) => ({
      IndexName: name,
      KeySchema: schemaOf(key),
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...TABLE_SHAPE.projected] },
    }));
    expect(table.GlobalSecondaryIndexes).toEqual(expected);
  });

  it('takes every key as text', () => {
    expect(new Set(table.AttributeDefinitions.map((attribute) => attribute.AttributeType))).toEqual(new Set(['S']));
  });

  it('forgets records by the attribute that the store sets, and streams them as the store expects', () => {
    expect(table.TimeToLiveSpecification).toEqual({ AttributeName: TABLE_SHAPE.timeToLive, Enabled: true });
    expect(table.StreamSpecification.StreamViewType).toBe(TABLE_SHAPE.stream);
  });

  it('is paid by the request, since everybody writes in the last hour and nobody at night', () => {
    expect(table.BillingMode).toBe('PAY_PER_REQUEST');
  });
});
