import { describe, expect, inject, test } from 'vitest';
import * as z from 'zod/mini';
import { AWAITED_DAYS } from '#shared/domain/document/rules/awaited-until.ts';
import { SETTLING_SECONDS } from '#shared/domain/kernel/settling.ts';
import type { Resource } from './synthesised.ts';

const redrive = z.looseObject({ maxReceiveCount: z.number() });
const production = inject('production');
const ofType = (type: string): readonly Resource[] => production.filter((resource) => resource.type === type);
const named = (resources: readonly Resource[]) => resources.map((each) => [`${each.stack}/${each.id}`, each] as const);

/** Functions of ours; CDK brings one of its own that carries the site's files while deploying. */
const functions = ofType('AWS::Lambda::Function').filter(({ id }) => !id.startsWith('CustomCDKBucketDeployment'));

describe('every queue', () => {
  const queues = ofType('AWS::SQS::Queue');
  const isLast = ({ id }: Resource) => /DeadLetters|Undelivered/.test(id);

  test.each(named(queues.filter((queue) => !isLast(queue))))(
    '%s sends what fails to dead letters of its own',
    (_, queue) => {
      expect(queue.properties['RedrivePolicy']).toMatchObject({
        deadLetterTargetArn: { 'Fn::GetAtt': [expect.stringMatching(/DeadLetters/), 'Arn'] },
        maxReceiveCount: expect.any(Number),
      });
    },
  );

  test.each(named(queues.filter((queue) => !isLast(queue))))(
    '%s keeps a message until all its attempts have failed, so that it ends where somebody hears of it',
    (_, { properties }) => {
      const { maxReceiveCount } = redrive.parse(properties['RedrivePolicy']);
      const kept = Number(properties['MessageRetentionPeriod']);
      expect(kept).toBeGreaterThan(maxReceiveCount * Number(properties['VisibilityTimeout']));
    },
  );

  test.each(named(queues.filter(isLast)))('%s keeps what is lost for two weeks', (_, queue) => {
    expect(queue.properties['MessageRetentionPeriod']).toBe(14 * 24 * 60 * 60);
  });

  test.each(named(queues))('%s is encrypted and refuses what comes without TLS', (_, queue) => {
    expect(queue.properties['SqsManagedSseEnabled']).toBe(true);
    const policies = ofType('AWS::SQS::QueuePolicy').filter(({ properties }) =>
      JSON.stringify(properties['Queues']).includes(`"${queue.id}"`),
    );
    expect(policies.map(({ properties }) => properties['PolicyDocument'])).toContainEqual(refusesPlainHttp);
  });
});

describe('every function', () => {
  test('is there: fifteen resources and all reactions', () => {
    expect(functions.length).toBeGreaterThanOrEqual(25);
  });

  test.each(named(functions))(
    '%s runs on Node 24 and arm64, is traced and forgets its log',
    (_, { stack, properties }) => {
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogGroup: { Ref: expect.any(String) } },
      });
      const log = ofType('AWS::Logs::LogGroup').find(
        (group) =>
          group.stack === stack && group.properties['LogGroupName'] === `/aws/lambda/${properties['FunctionName']}`,
      );
      expect(log?.properties['RetentionInDays']).toBeGreaterThan(0);
    },
  );
});

describe('every function that answers requests', () => {
  const invoked = ofType('AWS::ApiGatewayV2::Integration').map(({ properties }) => JSON.stringify(properties));
  const answering = functions.filter(({ id }) => invoked.some((integration) => integration.includes(id)));

  test('is known by the gateway', () => {
    expect(answering.length).toBeGreaterThanOrEqual(15);
  });

  test.each(named(answering))('%s is done before a stage that has closed is judged', (_, { properties }) => {
    expect(Number(properties['Timeout'])).toBeLessThan(SETTLING_SECONDS / 2);
  });
});

describe('every bucket', () => {
  const buckets = ofType('AWS::S3::Bucket');

  test.each(named(buckets))(
    '%s is closed to the public, encrypted, and refuses what comes without TLS',
    (_, bucket) => {
      expect(bucket.properties).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: expect.anything(),
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      });
      const policy = ofType('AWS::S3::BucketPolicy').find(
        ({ stack, properties }) =>
          stack === bucket.stack && JSON.stringify(properties['Bucket']).includes(`"${bucket.id}"`),
      );
      expect(policy?.properties['PolicyDocument']).toEqual(refusesPlainHttp);
    },
  );

  test('documents and bank files keep every version and can be locked', () => {
    const held = buckets.filter(({ id }) => /^(Documents|Bank)/.test(id)).map(({ properties }) => properties);
    expect(held).toHaveLength(2);
    for (const properties of held)
      expect(properties).toMatchObject({
        ObjectLockEnabled: true,
        VersioningConfiguration: { Status: 'Enabled' },
        NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
      });
  });

  test('pieces of a file are kept as long as the file is waited for', () => {
    const rules = buckets.find(({ id }) => id.startsWith('Documents'))?.properties['LifecycleConfiguration'];
    const quarantine = { Prefix: 'quarantine/', ExpirationInDays: AWAITED_DAYS };
    expect(rules).toMatchObject({ Rules: expect.arrayContaining([expect.objectContaining(quarantine)]) });
  });

  test('what went to or came from the bank cannot be deleted for ten years by anyone', () => {
    const bank = buckets.find(({ id }) => id.startsWith('Bank'));
    expect(bank?.properties['ObjectLockConfiguration']).toMatchObject({
      Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 3653 } },
    });
  });

  const below = (keys: string) => ({ 'Fn::Join': ['', [expect.any(String), expect.anything(), `/${keys}`]] });
  const policy = z.looseObject({ Statement: z.array(z.looseObject({ Action: z.unknown() })) });
  const denials = ofType('AWS::S3::BucketPolicy')
    .filter(({ id }) => id.startsWith('Documents'))
    .map(({ properties }) => properties['PolicyDocument']);

  test('a document can be read only once GuardDuty has found nothing in it', () => {
    expect(denials).toEqual([
      holding({
        Effect: 'Deny',
        Principal: '*',
        Action: ['s3:GetObject', 's3:GetObjectVersion'],
        Condition: expect.objectContaining({
          StringNotEquals: { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'NO_THREATS_FOUND' },
        }),
      }),
    ]);
  });

  test('nobody but GuardDuty can say that it has found nothing', () => {
    const actions = ['s3:DeleteObjectTagging', 's3:PutObjectTagging', 's3:PutObjectVersionTagging'];
    const condition = { ArnNotEquals: { 'aws:PrincipalArn': expect.anything() } };
    expect(denials).toEqual([
      holding({ Effect: 'Deny', Principal: '*', Action: actions, Resource: below('clean/*'), Condition: condition }),
    ]);
  });

  test('operators are told of every document that stays unreadable, also of those that could not be looked at', () => {
    const rules = ofType('AWS::Events::Rule').filter(({ id }) => id.startsWith('Malware'));
    expect(rules.map(({ properties }) => properties['EventPattern'])).toEqual([
      expect.objectContaining({
        detail: { scanResultDetails: { scanResultStatus: [{ 'anything-but': 'NO_THREATS_FOUND' }] } },
      }),
    ]);
  });

  test('nobody can delete what was signed', () => {
    const actions = ['s3:DeleteObject', 's3:DeleteObjectVersion'];
    const denied = { Effect: 'Deny', Principal: '*', Action: actions, Resource: below('snapshots/*') };
    expect(denials).toEqual([holding(denied)]);
  });

  test('nobody can remove a version of a document for good', () => {
    const statements = denials.flatMap((each) => policy.parse(each).Statement);
    const removing = statements.filter(({ Action }) => Action === 's3:DeleteObjectVersion');
    expect(removing).toEqual([
      { Sid: 'VersionsStay', Effect: 'Deny', Principal: '*', Action: 's3:DeleteObjectVersion', Resource: below('*') },
    ]);
  });

  test('no function of ours stops the keeping of versions, or lifts what keeps it from that', () => {
    const roles = production.filter(({ type, stack }) => type === 'AWS::IAM::Role' && /-(api|reactions)$/.test(stack));
    expect(roles.length).toBeGreaterThan(20);
    for (const { stack, properties } of roles) {
      expect(stack).toMatch(/^cpf-production-/);
      expect(properties).not.toHaveProperty('RoleName');
    }
    const ours = { 'Fn::Join': ['', ['arn:aws:iam::', { Ref: 'AWS::AccountId' }, ':role/cpf-production-*']] };
    expect(denials).toEqual([
      holding({
        Effect: 'Deny',
        Principal: '*',
        Action: expect.arrayContaining([
          's3:PutBucketVersioning',
          's3:PutLifecycleConfiguration',
          's3:PutBucketPolicy',
        ]),
        Condition: { ArnLike: { 'aws:PrincipalArn': ours } },
      }),
    ]);
  });
});

describe('the table', () => {
  test('is one alone, cannot be deleted, can be taken back five weeks, and is encrypted with a key of KMS', () => {
    expect(ofType('AWS::DynamoDB::GlobalTable').map(({ properties }) => properties)).toMatchObject([
      {
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        Replicas: [
          {
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
          },
        ],
      },
    ]);
  });
});

describe('signing in', () => {
  test('asks everybody for a second factor, and nobody lets themselves in', () => {
    expect(ofType('AWS::Cognito::UserPool').map(({ properties }) => properties)).toMatchObject([
      {
        MfaConfiguration: 'ON',
        EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
        DeletionProtection: 'ACTIVE',
      },
    ]);
  });

  test('is by code alone, for a browser keeps no secret', () => {
    expect(ofType('AWS::Cognito::UserPoolClient').map(({ properties }) => properties)).toMatchObject([
      { AllowedOAuthFlows: ['code'], GenerateSecret: false, PreventUserExistenceErrors: 'ENABLED' },
    ]);
  });
});

describe('every alarm', () => {
  test.each(named(ofType('AWS::CloudWatch::Alarm')))(
    '%s tells somebody what people lose while it rings',
    (_, alarm) => {
      expect(alarm.properties['AlarmDescription']).toMatch(/^Impact: .{20,}/);
      expect(alarm.properties['AlarmActions']).toHaveLength(1);
    },
  );
});

/** A policy that has such a statement among others. */
const holding = (statement: Readonly<Record<string, unknown>>): unknown =>
  expect.objectContaining({ Statement: expect.arrayContaining([expect.objectContaining(statement)]) });

const refusesPlainHttp = holding({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } });
