import { createHash } from 'node:crypto';
import type { JsonObject } from './json.ts';

/** The region and account that every local name carries. The region is the one the stacks are written for; no account is behind it. */
export const REGION = 'eu-central-1';
export const ACCOUNT = '000000000000';

/** Where this machine serves what the cloud serves elsewhere. Origins without a final slash. */
export type Addresses = {
  readonly api: string;
  readonly web: string;
  readonly issuer: string;
  readonly queues: string;
};

/** A resource before its properties are resolved: what its name is made of. */
export type Named = {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: JsonObject;
};

/** Properties that hold a resource's own name, by type; where the property is missing the name is made of stack and logical id. */
const NAME_PROPERTIES: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Events::EventBus': 'Name',
  'AWS::Events::Rule': 'Name',
  'AWS::Pipes::Pipe': 'Name',
  'AWS::Scheduler::Schedule': 'Name',
  'AWS::SecretsManager::Secret': 'Name',
  'AWS::SSM::Parameter': 'Name',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::SES::ConfigurationSet': 'Name',
};

/**
 * The physical name of a resource: the one its name property resolves to, else one made of stack and logical id within 63 characters.
 */
export const nameOf = (resource: Named, resolve: (value: unknown) => unknown): string => {
  const given = resource.properties[NAME_PROPERTIES[resource.type] ?? ''];
  if (given !== undefined) return String(resolve(given));
  const made = `${resource.stack}-${resource.logicalId}`;
  const short =
    made.length <= 63 ? made : `${made.slice(0, 54)}${createHash('sha256').update(made).digest('hex').slice(0, 8)}`;
  return resource.type === 'AWS::S3::Bucket' ? short.toLowerCase() : short;
};

/** The ARN of a resource of this type and name. */
export const arnOf = (type: string, name: string): string => {
  const at = `${REGION}:${ACCOUNT}`;
  switch (type) {
    case 'AWS::DynamoDB::Table':
    case 'AWS::DynamoDB::GlobalTable':
      return `arn:aws:dynamodb:${at}:table/${name}`;
    case 'AWS::S3::Bucket':
      return `arn:aws:s3:::${name}`;
    case 'AWS::SQS::Queue':
      return `arn:aws:sqs:${at}:${name}`;
    case 'AWS::Lambda::Function':
      return `arn:aws:lambda:${at}:function:${name}`;
    case 'AWS::Events::EventBus':
      return `arn:aws:events:${at}:event-bus/${name}`;
    case 'AWS::SecretsManager::Secret':
      return `arn:aws:secretsmanager:${at}:secret:${name}`;
    default:
      return `arn:aws:${type.split('::')[1]?.toLowerCase() ?? 'local'}:${at}:${name}`;
  }
};

/** What `Ref` gives for a resource: its URL for a queue, its ARN for a secret or an alias, else its name. */
export const refOf = (type: string, name: string, addresses: Addresses): string => {
  switch (type) {
    case 'AWS::SQS::Queue':
      return `${addresses.queues}/${ACCOUNT}/${name}`;
    case 'AWS::SecretsManager::Secret':
      return arnOf(type, name);
    case 'AWS::Cognito::UserPool':
      return `${REGION}_${idOf(name)}`;
    case 'AWS::Cognito::UserPoolClient':
    case 'AWS::ApiGatewayV2::Api':
    case 'AWS::CloudFront::Distribution':
      return idOf(name);
    default:
      return name;
  }
};

/** What `Fn::GetAtt` gives; attributes nobody needs on one machine give a name that says which they are. */
export const attributeOf = (type: string, name: string, attribute: string, addresses: Addresses): string => {
  if (attribute === 'Arn') return arnOf(type, name);
  const key = `${type}.${attribute}`;
  switch (key) {
    case 'AWS::DynamoDB::Table.StreamArn':
    case 'AWS::DynamoDB::GlobalTable.StreamArn':
      return `${arnOf(type, name)}/stream/local`;
    case 'AWS::SQS::Queue.QueueName':
    case 'AWS::Events::EventBus.Name':
      return name;
    case 'AWS::SQS::Queue.QueueUrl':
      return refOf(type, name, addresses);
    case 'AWS::ApiGatewayV2::Api.ApiEndpoint':
      return addresses.api;
    case 'AWS::ApiGatewayV2::Api.ApiId':
      return idOf(name);
    case 'AWS::CloudFront::Distribution.DomainName':
      return distributionDomain(name);
    case 'AWS::Cognito::UserPool.ProviderURL':
      return addresses.issuer;
    case 'AWS::Cognito::UserPool.UserPoolId':
      return refOf(type, name, addresses);
    case 'AWS::S3::Bucket.RegionalDomainName':
      return `${name}.s3.${REGION}.amazonaws.com`;
    default:
      return `${name}.${attribute}`;
  }
};

/**
 * The addresses of the cloud that stand for something this machine serves, longest first, each with its local address. Applied to every
 * resolved text, so that `https://<distribution>` in an environment variable or a CORS rule becomes the local site.
 */
export const replacements = (
  resources: readonly Named[],
  addresses: Addresses,
): readonly (readonly [cloud: string, local: string])[] => {
  const pairs = resources.flatMap((resource): (readonly [string, string])[] => {
    const name = nameOf(resource, String);
    switch (resource.type) {
      case 'AWS::Cognito::UserPool':
        return [
          [`https://cognito-idp.${REGION}.amazonaws.com/${refOf(resource.type, name, addresses)}`, addresses.issuer],
        ];
      case 'AWS::CloudFront::Distribution':
        return [[`https://${distributionDomain(name)}`, addresses.web]];
      case 'AWS::ApiGatewayV2::Api':
        return [[`https://${idOf(name)}.execute-api.${REGION}.amazonaws.com`, addresses.api]];
      default:
        return [];
    }
  });
  return pairs.sort(([left], [right]) => right.length - left.length);
};

const idOf = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 20);

const distributionDomain = (name: string): string => `${idOf(name)}.cloudfront.net`;
