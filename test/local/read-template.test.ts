import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableInput } from '#infra/local/create-table.ts';
import { objectAt, textAt } from '#infra/local/json.ts';
import { readTemplate, type Template } from '#infra/local/read-template.ts';
import { type Lookups, resolveValue } from '#infra/local/resolve-values.ts';
import { type SmallApp, writeSmallApp } from './small-app.ts';

const ADDRESSES = {
  api: 'http://127.0.0.1:1',
  web: 'http://127.0.0.1:2',
  issuer: 'http://127.0.0.1:3',
  queues: 'http://127.0.0.1:4',
};

describe('a synthesized app', () => {
  let app: SmallApp;
  let template: Template;
  beforeAll(() => {
    app = writeSmallApp();
    template = readTemplate(app.assembly, ADDRESSES, (arn, member) => `secret of ${arn}${member}`);
  });
  afterAll(() => rmSync(app.assembly, { recursive: true }));

  const variables = () => {
    const [notes] = template.ofType('AWS::Lambda::Function');
    return objectAt(objectAt(notes?.properties, 'Environment'), 'Variables');
  };

  test('gives functions the names of resources of another stack', () => {
    expect(variables()).toMatchObject({ TABLE_NAME: 'small', BUCKET: 'small-documents-000000000000' });
  });

  test('puts a secret in the place of its dynamic reference', () => {
    const secret = 'arn:aws:secretsmanager:eu-central-1:000000000000:secret:small-secret';
    expect(variables()['SECRET']).toBe(`secret of ${secret}`);
  });

  test('puts local addresses in the place of those of the site and the issuer', () => {
    const [client] = template.ofType('AWS::Cognito::UserPoolClient');
    const [authorizer] = template.ofType('AWS::ApiGatewayV2::Authorizer');
    expect(client?.properties['CallbackURLs']).toEqual([`${ADDRESSES.web}/signed-in`]);
    expect(objectAt(authorizer?.properties, 'JwtConfiguration')).toEqual({
      Audience: [client?.ref],
      Issuer: ADDRESSES.issuer,
    });
  });

  test('finds a function by its ARN, by a version of it, and by the address API Gateway calls it at', () => {
    const arn = 'arn:aws:lambda:eu-central-1:000000000000:function:small-notes';
    const invocation = `arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/${arn}/invocations`;
    expect([arn, `${arn}:7`, invocation].map((each) => template.find(each)?.logicalId)).toEqual(
      Array.from({ length: 3 }, () => 'NotesFunction'),
    );
  });

  test('finds a table by the ARN of its stream', () => {
    const [pipe] = template.ofType('AWS::Pipes::Pipe');
    expect(template.find(textAt(pipe?.properties, 'Source') ?? '')?.logicalId).toBe('Table');
  });

  test('makes the table of its own keys, indexes and stream', () => {
    const [table] = template.ofType('AWS::DynamoDB::GlobalTable');
    expect(table === undefined ? undefined : tableInput(table)).toMatchObject({
      TableName: 'small',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        { IndexName: 'family', Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['summary'] } },
      ],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    });
  });

  test('knows the folder behind an asset', () => {
    expect(template.assetFolder('notes.zip')).toContain('asset.notes');
    expect(template.assetFolder('nobody.zip')).toBeUndefined();
  });
});

describe('intrinsic functions', () => {
  const lookups: Lookups = {
    ref: (id) => (id === 'AWS::NoValue' ? undefined : `ref-${id}`),
    attribute: (id, attribute) => `${id}!${attribute}`,
    imported: (name) => `imported-${name}`,
    condition: (name) => name === 'Yes',
    mapping: (map, top, second) => `${map}/${top}/${second}`,
    dynamic: (reference) => `<${reference}>`,
    localise: (text) => text,
  };

  test.each([
    [{ 'Fn::Sub': `\${A}-\${B.C}-\${own}` }, 'ref-A-B!C-ref-own'],
    [{ 'Fn::Sub': [`\${A}-\${own}-\${!kept}`, { own: { Ref: 'X' } }] }, `ref-A-ref-X-\${kept}`],
    [{ 'Fn::Select': [1, { 'Fn::Split': ['.', 'a.b.c'] }] }, 'b'],
    [{ 'Fn::If': ['Yes', 'yes', 'no'] }, 'yes'],
    [{ 'Fn::If': ['No', 'yes', { 'Fn::GetAtt': ['A', 'Arn'] }] }, 'A!Arn'],
    [{ 'Fn::FindInMap': ['M', 'a', 'b'] }, 'M/a/b'],
    [{ 'Fn::ImportValue': { 'Fn::Join': [':', ['a', { Ref: 'B' }]] } }, 'imported-a:ref-B'],
    [{ member: [{ Ref: 'A' }, 'plain'] }, { member: ['ref-A', 'plain'] }],
    ['{{resolve:ssm:name}} and more', '<ssm:name> and more'],
  ])('resolves %j', (value, expected) => {
    expect(resolveValue(value, lookups)).toEqual(expected);
  });

  test('a function that is not known stops the start and is named', () => {
    expect(() => resolveValue({ 'Fn::Cidr': ['10.0.0.0/16', 6, 5] }, lookups)).toThrow('Fn::Cidr');
  });
});
