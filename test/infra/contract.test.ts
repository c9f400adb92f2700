import { describe, expect, inject, test } from 'vitest';
import { type Operation, RESOURCES } from '#shared/contract/operation.ts';
import { type Reaction, reactions } from '#shared/contract/reactions.ts';
import { routes } from '#shared/contract/routes.ts';
import type { Resource } from './synthesised.ts';

const local = inject('local');
const ofType = (type: string): readonly Resource[] => local.filter((resource) => resource.type === type);
const text = (value: unknown): string => JSON.stringify(value);

const rows: readonly (readonly [string, Operation])[] = Object.entries(routes);
const reactionRows: readonly (readonly [string, Reaction])[] = Object.entries(reactions);

/** The function that a resource or reaction runs on. */
const functionOf = (name: string): Resource | undefined =>
  ofType('AWS::Lambda::Function').find(({ properties }) => properties['FunctionName'] === `cpf-local-${name}`);

describe('every row of the contract', () => {
  const deployed = ofType('AWS::ApiGatewayV2::Route');

  test('has its route, and there is no other', () => {
    const keys = deployed.map(({ properties }) => properties['RouteKey']);
    expect(keys.toSorted()).toEqual(rows.map(([, row]) => `${row.method} ${row.path}`).toSorted());
  });

  test.each(rows)('%s asks for a token unless the contract leaves it open', (_, row) => {
    const route = deployed.find(({ properties }) => properties['RouteKey'] === `${row.method} ${row.path}`);
    const isOpen = row.who === 'anyone' || row.who === 'invited';
    expect(route?.properties['AuthorizationType']).toBe(isOpen ? 'NONE' : 'JWT');
    expect(route?.properties['AuthorizerId'] === undefined).toBe(isOpen);
  });

  test.each(rows)('%s is served by the function of its resource, by payload 2.0', (_, row) => {
    const route = deployed.find(({ properties }) => properties['RouteKey'] === `${row.method} ${row.path}`);
    const integration = ofType('AWS::ApiGatewayV2::Integration').find(({ id }) =>
      text(route?.properties['Target']).includes(`"${id}"`),
    );
    expect(integration?.properties['PayloadFormatVersion']).toBe('2.0');
    expect(text(integration?.properties['IntegrationUri'])).toContain(`"${functionOf(row.resource)?.id}"`);
  });

  test.each(RESOURCES)('the resource %s has a function', (resource) => {
    expect(functionOf(resource)).toBeDefined();
  });
});

describe('the API', () => {
  test('verifies tokens of the pool for the site alone', () => {
    const [authorizer, ...others] = ofType('AWS::ApiGatewayV2::Authorizer');
    expect(others).toEqual([]);
    expect(authorizer?.properties).toMatchObject({
      AuthorizerType: 'JWT',
      JwtConfiguration: { Audience: [expect.anything()], Issuer: expect.anything() },
      IdentitySource: ['$request.header.Authorization'],
    });
  });

  test('writes down neither addresses nor paths, which may hold the token of an invitation', () => {
    const [stage] = ofType('AWS::ApiGatewayV2::Stage');
    const logged = text(stage?.properties['AccessLogSettings']);
    expect(logged).toContain('$context.routeKey');
    expect(logged).not.toMatch(/sourceIp|\$context\.path|userAgent|claims|identity/);
  });

  test('holds requests back above its rate', () => {
    const [stage] = ofType('AWS::ApiGatewayV2::Stage');
    expect(stage?.properties['DefaultRouteSettings']).toMatchObject({
      ThrottlingRateLimit: expect.any(Number),
      ThrottlingBurstLimit: expect.any(Number),
    });
  });
});

describe('every reaction', () => {
  const queueOf = (name: string): Resource | undefined =>
    ofType('AWS::SQS::Queue').find(({ properties }) => properties['QueueName'] === `cpf-local-${name}`);

  test.each(reactionRows)(
    '%s takes batches of its size from its own queue, and gives back single messages',
    (name, row) => {
      const mapping = ofType('AWS::Lambda::EventSourceMapping').filter(({ properties }) =>
        text(properties['FunctionName']).includes(`"${functionOf(name)?.id}"`),
      );
      expect(mapping.map(({ properties }) => properties)).toMatchObject([
        { BatchSize: row.batchSize, FunctionResponseTypes: ['ReportBatchItemFailures'] },
      ]);
      expect(text(mapping[0]?.properties['EventSourceArn'])).toContain(`"${queueOf(name)?.id}"`);
      const atOnce = row.atOnce === undefined ? undefined : { MaximumConcurrency: row.atOnce };
      expect(mapping[0]?.properties['ScalingConfig']).toEqual(atOnce);
    },
  );

  test.each(reactionRows)(
    '%s is given up after its attempts, each with six times the time it may take',
    (name, row) => {
      const queue = queueOf(name);
      expect(queue?.properties['RedrivePolicy']).toMatchObject({ maxReceiveCount: row.attempts });
      expect(queue?.properties['VisibilityTimeout']).toBe(6 * row.timeoutSeconds);
      expect(functionOf(name)?.properties).toMatchObject({
        Timeout: row.timeoutSeconds,
        MemorySize: row.memoryMegabytes,
      });
    },
  );

  test.each(reactionRows)('%s is told of exactly what its row names', (name, { on }) => {
    const rules = ofType('AWS::Events::Rule').filter(({ properties }) =>
      text(properties['Targets']).includes(`"${queueOf(name)?.id}"`),
    );
    const schedules = ofType('AWS::Scheduler::Schedule').filter(({ properties }) =>
      text(properties['Target']).includes(`"${queueOf(name)?.id}"`),
    );
    const told = [...rules.map(({ properties }) => properties['EventPattern']), ...schedules.map(rateOf)];
    expect(told).toEqual([wanted(on)]);
  });

  test.each(reactionRows)('%s has an alarm on its dead letters and one on messages that wait', (name) => {
    const alarms = ofType('AWS::CloudWatch::Alarm').map(({ properties }) => properties['AlarmName']);
    expect(alarms).toEqual(expect.arrayContaining([`cpf-local-${name}-dead`, `cpf-local-${name}-late`]));
  });

  const rateOf = ({ properties }: Resource): unknown => properties['ScheduleExpression'];

  const wanted = (on: Reaction['on']): unknown => {
    switch (on.source) {
      case 'events':
        return { source: ['cpf'], ...(on.types === 'all' ? {} : { 'detail-type': on.types }) };
      case 'objects':
        return {
          source: ['aws.s3'],
          'detail-type': ['Object Created'],
          detail: { bucket: { name: [expect.anything()] }, object: { key: [{ prefix: on.prefix }] } },
        };
      case 'clock':
        return on.everyMinutes === 1 ? 'rate(1 minute)' : `rate(${on.everyMinutes} minutes)`;
      case 'mail':
        return {
          source: ['aws.ses'],
          'detail-type': ['Email Bounced', 'Email Complaint Received', 'Email Delivery Delayed', 'Email Rejected'],
          detail: { mail: { tags: { 'ses:configuration-set': [expect.anything()] } } },
        };
    }
  };
});

describe('the pipe', () => {
  const [pipe] = ofType('AWS::Pipes::Pipe');

  test('takes from the stream only new events of cases', () => {
    const pattern = '{"eventName":["INSERT"],"dynamodb":{"Keys":{"sk":{"S":[{"prefix":"EVENT#"}]}}}}';
    expect(pipe?.properties['SourceParameters']).toMatchObject({ FilterCriteria: { Filters: [{ Pattern: pattern }] } });
  });

  test('names each by aggregate and type, and carries its body as the attribute it is, since it escapes no text', () => {
    expect(pipe?.properties['TargetParameters']).toEqual({
      EventBridgeEventBusParameters: { Source: 'cpf', DetailType: '$.dynamodb.NewImage.eventType.S' },
      InputTemplate: '{"eventId": <$.dynamodb.NewImage.eventId.S>, "body": <$.dynamodb.NewImage.body>}',
    });
  });

  test('loses nothing that it could not carry', () => {
    expect(pipe?.properties['SourceParameters']).toMatchObject({
      DynamoDBStreamParameters: { StartingPosition: 'TRIM_HORIZON', DeadLetterConfig: { Arn: expect.anything() } },
    });
  });
});
