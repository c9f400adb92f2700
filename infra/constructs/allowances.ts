import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Right } from '../rights.ts';
import type { HouseBucket } from './house-bucket.ts';
import type { HouseMail } from './house-mail.ts';
import { type HouseTable, INDEXES } from './house-table.ts';

/** What there is to have rights on. */
export type Holdings = {
  readonly table: HouseTable;
  readonly documents: HouseBucket;
  readonly bank: HouseBucket;
  readonly invitationSecret: Secret;
  readonly mail: HouseMail;
  readonly pool: IUserPool;
};

/** One right as AWS knows it: statements for the role, variables for the code, and the findings of the rule pack that stand on purpose. */
type Allowance = {
  readonly statements: readonly PolicyStatement[];
  readonly variables: Readonly<Record<string, string>>;
  readonly findings: readonly string[];
};

const onTable =
  (...actions: readonly string[]) =>
  ({ table: { table } }: Holdings): Allowance => ({
    statements: [
      new PolicyStatement({
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [table.tableArn, ...INDEXES.map((name) => `${table.tableArn}/index/${name}`)],
      }),
    ],
    variables: { TABLE_NAME: table.tableName },
    findings: [],
  });

/**
 * Rights on the objects below some prefixes of one bucket; what is below a prefix can only be said with a star. Whoever reads or takes
 * away may also see which objects there are: without it, S3 answers 403 for an object that is not there.
 */
const onObjects =
  (bucket: 'documents' | 'bank', variable: string, grants: Readonly<Record<string, readonly string[]>>) =>
  (holdings: Holdings): Allowance => {
    const held = holdings[bucket];
    const lists = Object.values(grants).some((actions) => actions.some((each) => /^(Get|Delete)Object$/.test(each)));
    return {
      statements: [
        ...(lists ? [new PolicyStatement({ actions: ['s3:ListBucket'], resources: [held.bucket.bucketArn] })] : []),
        ...Object.entries(grants).map(
          ([prefix, actions]) =>
            new PolicyStatement({
              actions: actions.map((action) => `s3:${action}`),
              resources: [held.objectsArn(prefix)],
            }),
        ),
      ],
      variables: { [variable]: held.bucket.bucketName },
      findings: Object.keys(grants).map((prefix) => held.objectsFinding(prefix)),
    };
  };

const onDocuments = (grants: Readonly<Record<string, readonly string[]>>) =>
  onObjects('documents', 'DOCUMENTS_BUCKET', grants);
const onBank = (grants: Readonly<Record<string, readonly string[]>>) => onObjects('bank', 'BANK_BUCKET', grants);

/** Every right as AWS knows it. Writing is by transaction, which asks for the rights of each of its parts. */
export const allowances: Readonly<Record<Right, (holdings: Holdings) => Allowance>> = {
  'table:read': onTable('GetItem', 'BatchGetItem', 'Query'),
  'table:write': onTable('PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'),
  'documents:offer': onDocuments({ 'quarantine/': ['PutObject'] }),
  'documents:read': onDocuments({ 'clean/': ['GetObject'] }),
  'documents:judge': onDocuments({
    'quarantine/': ['GetObject', 'DeleteObject'],
    'clean/': ['PutObject'],
  }),
  'documents:clear': onDocuments({ 'quarantine/': ['DeleteObject'], 'clean/': ['DeleteObject'] }),
  'documents:keep': onDocuments({ 'snapshots/': ['PutObject'] }),
  'documents:signed': onDocuments({ 'snapshots/': ['GetObject'] }),
  'bank:read': onBank({ 'inbox/': ['GetObject'] }),
  'bank:deliver': onBank({ 'inbox/': ['PutObject'] }),
  'bank:send': onBank({ 'outbox/': ['PutObject'] }),
  'mail:send': ({ mail }) => ({
    statements: [
      new PolicyStatement({
        actions: ['ses:SendRawEmail'],
        // SES asks for both: whose name it goes out under, and by which configuration set.
        resources: [mail.identityArn, mail.configurationArn],
        conditions: { StringEquals: { 'ses:FromAddress': mail.from } },
      }),
    ],
    variables: { MAIL_FROM: mail.from, MAIL_REPLY_TO: mail.replyTo, MAIL_CONFIGURATION: mail.configuration },
    findings: [],
  }),
  'accounts:open': ({ pool }) => ({
    statements: [
      new PolicyStatement({
        actions: ['cognito-idp:AdminCreateUser', 'cognito-idp:AdminUpdateUserAttributes'],
        resources: [pool.userPoolArn],
      }),
    ],
    variables: { USER_POOL_ID: pool.userPoolId },
    findings: [],
  }),
  invitations: ({ invitationSecret }) => ({
    statements: [],
    // Put in at deployment: a start of the function then needs no call to fetch it (docs/decisions).
    variables: { INVITATION_SECRET: invitationSecret.secretValue.unsafeUnwrap() },
    findings: [],
  }),
};
