import { randomUUID } from 'node:crypto';
import type { EventBus, SendToTarget } from './event-bus.ts';
import type { JsonObject } from './json.ts';
import { isObject, listAt, objectAt, textAt } from './json.ts';
import { ACCOUNT, REGION } from './local-names.ts';
import type { LocalResource, Template } from './read-template.ts';

/** What has happened to an object, with S3's name for the way it came. */
export type ObjectEvent = {
  readonly bucket: string;
  readonly key: string;
  readonly sizeBytes: number;
  readonly eTag: string;
  readonly way: 'Put' | 'Post' | 'Copy' | 'CompleteMultipartUpload';
  readonly at: Date;
};

const REASONS: Readonly<Record<ObjectEvent['way'], string>> = {
  Put: 'PutObject',
  Post: 'POST Object',
  Copy: 'CopyObject',
  CompleteMultipartUpload: 'CompleteMultipartUpload',
};

/**
 * Tells of a new object whoever the template says must be told: the account's own bus where the bucket sends to EventBridge, and the queues
 * and functions of the bucket's notifications whose filters the key fits.
 */
export const tellOfObjects =
  (template: Template, bus: EventBus, send: SendToTarget) =>
  async (event: ObjectEvent): Promise<void> => {
    const bucket = template.ofType('AWS::S3::Bucket').find((each) => each.name === event.bucket);
    if (bucket === undefined) return;
    for (const notifications of notificationsOf(template, bucket)) {
      if ('EventBridgeConfiguration' in notifications) await tellBus(bus, bucket, event);
      for (const targetArn of targetsOf(notifications, event)) await send(targetArn, noticeOf(bucket, event));
    }
  };

const targetsOf = (notifications: JsonObject, event: ObjectEvent): readonly string[] =>
  TARGETS.flatMap(([list, member]) =>
    listAt(notifications, list)
      .filter(isObject)
      .filter((target) => isMeant(target, event))
      .flatMap((target) => textAt(target, member) ?? []),
  );

/** CDK writes notifications as a custom resource with the API's own member names, CloudFormation in the bucket's property with others. */
const TARGETS = [
  ['QueueConfigurations', 'QueueArn'],
  ['QueueConfigurations', 'Queue'],
  ['LambdaFunctionConfigurations', 'LambdaFunctionArn'],
  ['LambdaConfigurations', 'Function'],
] as const;

const notificationsOf = (template: Template, bucket: LocalResource): readonly JsonObject[] => [
  objectAt(bucket.properties, 'NotificationConfiguration'),
  ...template
    .ofType('Custom::S3BucketNotifications')
    .filter((each) => textAt(each.properties, 'BucketName') === bucket.name)
    .map((each) => objectAt(each.properties, 'NotificationConfiguration')),
];

const tellBus = async (bus: EventBus, bucket: LocalResource, event: ObjectEvent): Promise<void> => {
  await bus.put('default', {
    source: 'aws.s3',
    detailType: 'Object Created',
    resources: [bucket.arn],
    time: event.at,
    detail: {
      version: '0',
      bucket: { name: event.bucket },
      object: { key: event.key, size: event.sizeBytes, etag: event.eTag, sequencer: sequencer(event.at) },
      'request-id': randomUUID(),
      requester: ACCOUNT,
      'source-ip-address': '127.0.0.1',
      reason: REASONS[event.way],
    },
  });
};

const sequencer = (at: Date): string => at.getTime().toString(16).toUpperCase().padStart(16, '0');

const isMeant = (target: JsonObject, event: ObjectEvent): boolean => {
  const name = `s3:ObjectCreated:${event.way}`;
  const wanted = [...listAt(target, 'Events'), target['Event']].filter((each) => typeof each === 'string');
  const isWanted = wanted.some((each) => each === name || (each.endsWith('*') && name.startsWith(each.slice(0, -1))));
  const filter = objectAt(target, 'Filter');
  const rules = [...listAt(objectAt(filter, 'Key'), 'FilterRules'), ...listAt(objectAt(filter, 'S3Key'), 'Rules')];
  return isWanted && rules.every((rule) => fitsRule(rule, event.key));
};

const fitsRule = (rule: unknown, key: string): boolean => {
  const value = textAt(rule, 'Value') ?? '';
  return textAt(rule, 'Name')?.toLowerCase() === 'suffix' ? key.endsWith(value) : key.startsWith(value);
};

const noticeOf = (bucket: LocalResource, event: ObjectEvent): JsonObject => ({
  Records: [
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: REGION,
      eventTime: event.at.toISOString(),
      eventName: `ObjectCreated:${event.way}`,
      s3: {
        s3SchemaVersion: '1.0',
        bucket: { name: event.bucket, arn: bucket.arn },
        object: {
          key: encodeURIComponent(event.key).replaceAll('%2F', '/').replaceAll('%20', '+'),
          size: event.sizeBytes,
          eTag: event.eTag.replaceAll('"', ''),
          sequencer: sequencer(event.at),
        },
      },
    },
  ],
});
