import { Aws, Duration, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, StarPrincipal } from 'aws-cdk-lib/aws-iam';
import { HttpMethods, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import type { Holdings } from '../constructs/allowances.ts';
import { HouseBucket, type SaidBucket } from '../constructs/house-bucket.ts';
import { HouseMail } from '../constructs/house-mail.ts';
import { HouseTable } from '../constructs/house-table.ts';
import { MalwareScan } from '../constructs/malware-scan.ts';
import type { Environment } from '../environments.ts';

/** Days after which an upload that nobody has judged is gone. */
const QUARANTINE_DAYS = 7;
/** Days for which a deleted document can be brought back. [default] */
const DELETED_DAYS = 30;
/** Years for which accesses to documents and bank files can be looked up. [default] */
const ACCESS_LOG_YEARS = 2;

/** Everything that cannot be made again: the table, the buckets, the secret. No deployment can delete any of it. */
export class DataStack extends Stack {
  readonly holdings: Omit<Holdings, 'pool'>;

  constructor(scope: Construct, environment: Environment, siteUrl: string) {
    super(scope, `cpf-${environment.stage}-data`, {
      env: { region: environment.region },
      terminationProtection: true,
    });
    const accessLog = accessLogBucket(this, environment);
    const documents = documentsBucket(this, environment, accessLog, siteUrl);
    this.holdings = {
      table: new HouseTable(this, 'Cases', `cpf-${environment.stage}`),
      documents,
      bank: bankBucket(this, environment, accessLog),
      invitationSecret: invitationSecret(this, environment),
      mail: new HouseMail(this, 'Mail', environment),
    };
    if (environment.guardDuty) new MalwareScan(this, 'MalwareScan', documents, 'clean/');
  }
}

const accessLogBucket = (scope: Construct, { stage }: Environment): SaidBucket => {
  const log = new HouseBucket(scope, 'AccessLog', {
    name: `cpf-${stage}-access-log`,
    versioned: false,
    lifecycleRules: [{ id: 'forget', expiration: Duration.days(365 * ACCESS_LOG_YEARS) }],
  });
  acknowledge(log, 'AwsSolutions-S1', 'It is the bucket of the access logs; its own log would fill itself.');
  return log.bucket;
};

/**
 * `quarantine/` takes uploads straight from browsers, `clean/` holds what has been looked at, `snapshots/` what has been signed exactly as it was
 * signed. Nobody can delete a snapshot, whatever rights they have otherwise.
 */
const documentsBucket = (
  scope: Construct,
  { stage }: Environment,
  accessLog: SaidBucket,
  siteUrl: string,
): HouseBucket => {
  const documents = new HouseBucket(scope, 'Documents', {
    name: `cpf-${stage}-documents`,
    accessLog,
    versioned: true,
    // Without a default, for an attachment of a draft may go; a retention can be set object by object.
    objectLockEnabled: true,
    tellsOfObjects: true,
    cors: [
      {
        allowedOrigins: [siteUrl],
        allowedMethods: [HttpMethods.POST, HttpMethods.GET],
        allowedHeaders: ['*'],
        exposedHeaders: ['ETag'],
        maxAge: 3600,
      },
    ],
    lifecycleRules: [
      {
        id: 'quarantine',
        prefix: 'quarantine/',
        expiration: Duration.days(QUARANTINE_DAYS),
        noncurrentVersionExpiration: Duration.days(1),
      },
      // What somebody has deleted can be brought back for a while and is then gone, as the person who deleted it expects.
      { id: 'deleted', prefix: 'clean/', noncurrentVersionExpiration: Duration.days(DELETED_DAYS) },
    ],
  });
  documents.bucket.addToResourcePolicy(
    new PolicyStatement({
      sid: 'WhatWasSignedStays',
      effect: Effect.DENY,
      principals: [new StarPrincipal()],
      actions: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
      resources: [documents.objectsArn('snapshots/')],
    }),
  );
  versionsStay(documents, stage);
  return documents;
};

/**
 * Deleting a document leaves a version that it can be brought back from. Nobody removes one for good but the bucket's own rules, whatever rights they
 * have otherwise, and none of our functions changes these rules, stops the keeping of versions, or lifts this policy.
 */
const versionsStay = (documents: HouseBucket, stage: Environment['stage']): void => {
  const everybody = { effect: Effect.DENY, principals: [new StarPrincipal()] };
  documents.bucket.addToResourcePolicy(
    new PolicyStatement({
      ...everybody,
      sid: 'VersionsStay',
      actions: ['s3:DeleteObjectVersion'],
      resources: [documents.objectsArn('')],
    }),
  );
  documents.bucket.addToResourcePolicy(
    new PolicyStatement({
      ...everybody,
      sid: 'OurFunctionsKeepToTheRules',
      actions: [
        's3:PutBucketVersioning',
        's3:PutLifecycleConfiguration',
        's3:PutBucketObjectLockConfiguration',
        's3:BypassGovernanceRetention',
        's3:PutBucketPolicy',
        's3:DeleteBucketPolicy',
      ],
      resources: [documents.bucket.bucketArn, documents.objectsArn('')],
      // Their names begin with that of their stack; whoever deploys has another.
      conditions: { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${Aws.ACCOUNT_ID}:role/cpf-${stage}-*` } },
    }),
  );
};

/** `outbox/` holds the files for the bank, `inbox/` those from it. Each is held for years from the moment it is there. */
const bankBucket = (scope: Construct, { stage, bankYears }: Environment, accessLog: SaidBucket): HouseBucket => {
  const held = Duration.days(Math.ceil(365.25 * bankYears));
  return new HouseBucket(scope, 'Bank', {
    name: `cpf-${stage}-bank`,
    accessLog,
    versioned: true,
    objectLockEnabled: true,
    // Compliance: not even the account's owner can shorten it. Outside production a mistake must be possible to clear away.
    objectLockDefaultRetention:
      stage === 'production' ? ObjectLockRetention.compliance(held) : ObjectLockRetention.governance(held),
    tellsOfObjects: true,
  });
};

const invitationSecret = (scope: Construct, { stage }: Environment): Secret => {
  const secret = new Secret(scope, 'InvitationSecret', {
    secretName: `cpf-${stage}-invitations`,
    description: 'Signs the links by which partners join a proposal',
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
  });
  acknowledge(
    secret,
    'AwsSolutions-SMG4',
    'A new secret would break every open invitation; it is changed by hand when it may have become known.',
  );
  return secret;
};
