import { type EventBus, type EventPattern, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { HouseBucket } from './house-bucket.ts';
import { EVENT_SOURCE } from './stream-to-bus.ts';

/** A way from a source to the queue of one reaction. */
export type Way = {
  /** The name of the rule or schedule. */
  readonly name: string;
  readonly queue: IQueue;
  /** Where a message goes that the queue does not take. */
  readonly undelivered: IQueue;
};

/** Leads the events of cases of these types, or all of them, from our bus to a queue. */
export const leadEvents = (scope: Construct, way: Way, bus: EventBus, types: readonly string[] | 'all'): Rule =>
  leadTo(scope, way, { source: [EVENT_SOURCE], ...(types === 'all' ? {} : { detailType: [...types] }) }, bus);

/** Leads the notices of new objects below a prefix from the account's own bus, where S3 puts them, to a queue. */
export const leadObjects = (scope: Construct, way: Way, { bucket }: HouseBucket, prefix: string): Rule =>
  leadTo(scope, way, {
    source: ['aws.s3'],
    detailType: ['Object Created'],
    detail: { bucket: { name: [bucket.bucketName] }, object: { key: [{ prefix }] } },
  });

/** What SES tells of single mails, and what it is called on the account's own bus: only there can it tell (docs/decisions). */
const MAIL_TROUBLES = ['Email Bounced', 'Email Complaint Received', 'Email Delivery Delayed', 'Email Rejected'];

/** Leads what SES tells of the mails of one stage from the account's own bus to a queue. */
export const leadMail = (scope: Construct, way: Way, configuration: string): Rule =>
  leadTo(scope, way, {
    source: ['aws.ses'],
    detailType: MAIL_TROUBLES,
    detail: { mail: { tags: { 'ses:configuration-set': [configuration] } } },
  });

const leadTo = (scope: Construct, way: Way, eventPattern: EventPattern, eventBus?: EventBus): Rule =>
  new Rule(scope, 'Rule', {
    ruleName: way.name,
    eventPattern,
    ...(eventBus === undefined ? {} : { eventBus }),
    targets: [new SqsQueue(way.queue, { deadLetterQueue: way.undelivered })],
  });

/** Puts a message into a queue every so many minutes. What it says does not matter: the function looks at the clock itself. */
export const leadClock = (scope: Construct, way: Way, everyMinutes: number): CfnSchedule => {
  const role = new Role(scope, 'ClockRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
    inlinePolicies: {
      tick: new PolicyDocument({
        statements: [
          new PolicyStatement({
            actions: ['sqs:SendMessage'],
            resources: [way.queue.queueArn, way.undelivered.queueArn],
          }),
        ],
      }),
    },
  });
  return new CfnSchedule(scope, 'Schedule', {
    name: way.name,
    scheduleExpression: everyMinutes === 1 ? 'rate(1 minute)' : `rate(${everyMinutes} minutes)`,
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: way.queue.queueArn,
      roleArn: role.roleArn,
      input: JSON.stringify({ source: 'clock' }),
      deadLetterConfig: { arn: way.undelivered.queueArn },
    },
  });
};
