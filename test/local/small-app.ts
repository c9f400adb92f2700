import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A cloud assembly in small: two stacks with one of each kind of resource that the local host runs. */
export type SmallApp = { readonly assembly: string; readonly site: string };

const NOTES = `
import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
const table = new DynamoDBClient({});
const s3 = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' });
const TableName = process.env.TABLE_NAME;
const json = (body, statusCode = 200) => ({ statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const routes = {
  'GET /clock': async () => json({ now: new Date().toISOString(), stamp: Date.now(), secret: process.env.SECRET, home: process.env.HOME ?? null }),
  'GET /echo/{word}': async (event) => json(event),
  'GET /slow': () => new Promise(() => setTimeout(() => undefined, 60_000)),
  'GET /crash': async () => process.exit(3),
  'PUT /notes/{noteId}': async (event) => {
    const { noteId } = event.pathParameters;
    await table.send(new PutItemCommand({ TableName, Item: { pk: { S: 'note#' + noteId }, sk: { S: 'EVENT#1' }, eventType: { S: 'note.Written' }, body: { S: event.body } } }));
    return json({ id: noteId, by: event.requestContext.authorizer.jwt.claims.username }, 201);
  },
  'GET /seen': async () => {
    const { Items } = await table.send(new QueryCommand({ TableName, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: 'seen' } } }));
    return json({ items: Items.map((item) => ({ id: item.sk.S, message: JSON.parse(item.message.S) })) });
  },
  'POST /uploads': async (event) => json(await createPresignedPost(s3, JSON.parse(event.body))),
  'GET /link/{key}': async (event) => json({ url: await getSignedUrl(s3, new GetObjectCommand({ Bucket: process.env.BUCKET, Key: event.pathParameters.key }), { expiresIn: 60 }) }),
};
export const handler = (event) => routes[event.routeKey](event);
`;

const WORK = `
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
const table = new DynamoDBClient({});
export const handler = async (event) => {
  const batchItemFailures = [];
  for (const { messageId, body } of event.Records) {
    if (body.includes('poison')) batchItemFailures.push({ itemIdentifier: messageId });
    else await table.send(new PutItemCommand({ TableName: process.env.TABLE_NAME, Item: { pk: { S: 'seen' }, sk: { S: messageId }, message: { S: body } } }));
  }
  return { batchItemFailures };
};
`;

const at = (logicalId: string, attribute: string) => ({ 'Fn::GetAtt': [logicalId, attribute] });
const imported = (name: string) => ({ 'Fn::ImportValue': `data:${name}` });
const resource = (Type: string, Properties: object) => ({ Type, Properties });
const exported = (name: string, Value: unknown) => [name, { Value, Export: { Name: `data:${name}` } }] as const;

const DATA = {
  Resources: {
    Table: resource('AWS::DynamoDB::GlobalTable', {
      TableName: 'small',
      AttributeDefinitions: ['pk', 'sk', 'familyKey'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'family',
          KeySchema: [{ AttributeName: 'familyKey', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['summary'] },
        },
      ],
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    }),
    Documents: resource('AWS::S3::Bucket', {
      BucketName: { 'Fn::Join': ['', ['small-documents-', { Ref: 'AWS::AccountId' }]] },
      CorsConfiguration: {
        CorsRules: [
          {
            AllowedOrigins: [{ 'Fn::Join': ['', ['https://', at('Site', 'DomainName')]] }],
            AllowedMethods: ['POST', 'GET'],
            AllowedHeaders: ['*'],
          },
        ],
      },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    }),
    Site: resource('AWS::CloudFront::Distribution', {}),
    Secret: resource('AWS::SecretsManager::Secret', { Name: 'small-secret' }),
    People: resource('AWS::Cognito::UserPool', {}),
    Client: resource('AWS::Cognito::UserPoolClient', {
      CallbackURLs: [{ 'Fn::Join': ['', ['https://', at('Site', 'DomainName'), '/signed-in']] }],
      LogoutURLs: [{ 'Fn::Join': ['', ['https://', at('Site', 'DomainName'), '/']] }],
    }),
  },
  Outputs: Object.fromEntries([
    exported('table', { Ref: 'Table' }),
    exported('stream', at('Table', 'StreamArn')),
    exported('bucket', { Ref: 'Documents' }),
    exported('client', { Ref: 'Client' }),
    exported('issuer', {
      'Fn::Join': ['', ['https://cognito-idp.', { Ref: 'AWS::Region' }, '.amazonaws.com/', { Ref: 'People' }]],
    }),
    exported('secret', { Ref: 'Secret' }),
  ]),
};

const functionResource = (name: string, Timeout: number) =>
  resource('AWS::Lambda::Function', {
    FunctionName: `small-${name}`,
    Handler: 'index.handler',
    Code: { S3Bucket: 'assets', S3Key: `${name}.zip` },
    Timeout,
    MemorySize: 256,
    Environment: {
      Variables: {
        TABLE_NAME: imported('table'),
        BUCKET: imported('bucket'),
        SECRET: {
          'Fn::Join': ['', ['{{resolve:secretsmanager:', imported('secret'), ':SecretString:::}}']],
        },
      },
    },
  });

const OPEN_ROUTES = [
  'GET /clock',
  'GET /echo/{word}',
  'GET /slow',
  'GET /crash',
  'GET /seen',
  'POST /uploads',
  'GET /link/{key}',
];
const route = (RouteKey: string, more: object) =>
  resource('AWS::ApiGatewayV2::Route', {
    RouteKey,
    Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Notes' }]] },
    ...more,
  });

const APP = {
  Resources: {
    Api: resource('AWS::ApiGatewayV2::Api', {
      CorsConfiguration: { AllowOrigins: ['*'], AllowMethods: ['GET', 'PUT'], AllowHeaders: ['authorization'] },
    }),
    Notes: resource('AWS::ApiGatewayV2::Integration', { IntegrationUri: at('NotesFunction', 'Arn') }),
    SignedIn: resource('AWS::ApiGatewayV2::Authorizer', {
      JwtConfiguration: { Audience: [imported('client')], Issuer: imported('issuer') },
    }),
    ...Object.fromEntries(OPEN_ROUTES.map((key, index) => [`Open${index}`, route(key, { AuthorizationType: 'NONE' })])),
    Write: route('PUT /notes/{noteId}', { AuthorizationType: 'JWT', AuthorizerId: { Ref: 'SignedIn' } }),
    NotesFunction: functionResource('notes', 2),
    WorkFunction: functionResource('work', 10),
    Queue: resource('AWS::SQS::Queue', {
      QueueName: 'small-work',
      VisibilityTimeout: 60,
      RedrivePolicy: { deadLetterTargetArn: at('DeadLetters', 'Arn'), maxReceiveCount: 2 },
    }),
    DeadLetters: resource('AWS::SQS::Queue', { QueueName: 'small-work-dead' }),
    Mapping: resource('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: at('Queue', 'Arn'),
      FunctionName: { Ref: 'WorkFunction' },
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    }),
    Bus: resource('AWS::Events::EventBus', { Name: 'small-bus' }),
    Pipe: resource('AWS::Pipes::Pipe', {
      Source: imported('stream'),
      Target: at('Bus', 'Arn'),
      SourceParameters: {
        FilterCriteria: {
          Filters: [{ Pattern: '{"eventName":["INSERT"],"dynamodb":{"Keys":{"sk":{"S":[{"prefix":"EVENT#"}]}}}}' }],
        },
      },
      TargetParameters: {
        EventBridgeEventBusParameters: { Source: 'small', DetailType: '$.dynamodb.NewImage.eventType.S' },
        InputTemplate: '{"body": <$.dynamodb.NewImage.body>}',
      },
    }),
    OnNotes: resource('AWS::Events::Rule', {
      EventBusName: { Ref: 'Bus' },
      EventPattern: { source: ['small'], 'detail-type': ['note.Written'] },
      Targets: [{ Id: 'queue', Arn: at('Queue', 'Arn') }],
    }),
    OnObjects: resource('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { bucket: { name: [imported('bucket')] }, object: { key: [{ prefix: 'quarantine/' }] } },
      },
      Targets: [{ Id: 'queue', Arn: at('Queue', 'Arn') }],
    }),
    Clock: resource('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 hour)',
      Target: { Arn: at('Queue', 'Arn'), Input: '{"source":"clock"}' },
    }),
  },
};

const assets = {
  files: Object.fromEntries(
    ['notes', 'work'].map((name) => [
      name,
      { source: { path: `asset.${name}`, packaging: 'zip' }, destinations: { here: { objectKey: `${name}.zip` } } },
    ]),
  ),
};

/** Writes the assembly below `.build`, where its functions find the packages. */
export const writeSmallApp = (): SmallApp => {
  const build = join(import.meta.dirname, '..', '..', '.build');
  mkdirSync(build, { recursive: true });
  const assembly = mkdtempSync(join(build, 'small-app-'));
  const write = (name: string, content: string) => writeFileSync(join(assembly, name), content);
  write('small-data.template.json', JSON.stringify(DATA));
  write('small-app.template.json', JSON.stringify(APP));
  write('small-app.assets.json', JSON.stringify(assets));
  for (const [name, source] of [
    ['notes', NOTES],
    ['work', WORK],
    ['site', ''],
  ] as const) {
    mkdirSync(join(assembly, `asset.${name}`));
    write(`asset.${name}/${name === 'site' ? 'index.html' : 'index.mjs'}`, source === '' ? '<p>The site</p>' : source);
  }
  return { assembly, site: join(assembly, 'asset.site') };
};
