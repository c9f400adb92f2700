import { SQSClient } from '@aws-sdk/client-sqs';
import type { FauxqsServer } from 'fauxqs';
import { ACCOUNT, REGION } from './local-names.ts';
import type { LocalResource, Template } from './read-template.ts';

/** How many messages a queue holds, of whatever kind. */
export type QueueCount = { readonly queue: string; readonly messages: number };

/** The template's queues on the emulator. */
export type Queues = {
  /** Sends to the queue of this ARN. Throws when the template has no such queue. */
  readonly send: (queueArn: string, body: string) => void;
  /** Messages waiting, delayed or being worked on, in all queues except those that hold dead letters. */
  readonly pending: () => readonly QueueCount[];
  /** Dead-letter queues that are not empty. */
  readonly deadLetters: () => readonly QueueCount[];
  /** Bodies of the messages in one queue, without taking them. */
  readonly look: (queueName: string) => readonly string[];
  readonly client: SQSClient;
};

/** Attributes that a queue takes from its template's properties. Those of encryption mean nothing on one machine. */
const ATTRIBUTES = [
  'VisibilityTimeout',
  'MessageRetentionPeriod',
  'DelaySeconds',
  'MaximumMessageSize',
  'ReceiveMessageWaitTimeSeconds',
  'FifoQueue',
  'ContentBasedDeduplication',
] as const;

/** Makes the queues with the template's own properties; queues that exist already (from an earlier start) stay as they are. */
export const openQueues = (template: Template, emulator: FauxqsServer): Queues => {
  const resources = template.ofType('AWS::SQS::Queue');
  const deadLetterArns = new Set(resources.flatMap(deadLetterArnOf));
  const isDeadLetters = (queue: LocalResource) =>
    deadLetterArns.has(queue.arn) || isForDeadLettersOnly(template, queue);
  for (const queue of resources) {
    if (emulator.inspectQueue(queue.name) === undefined) {
      emulator.createQueue(queue.name, { region: REGION, attributes: attributesOf(queue) });
    }
  }
  const count = (queue: LocalResource): QueueCount => {
    const messages = emulator.inspectQueue(queue.name)?.messages;
    const sum = messages === undefined ? 0 : messages.ready.length + messages.delayed.length + messages.inflight.length;
    return { queue: queue.name, messages: sum };
  };
  const counts = (wanted: (queue: LocalResource) => boolean) =>
    resources
      .filter(wanted)
      .map(count)
      .filter((each) => each.messages > 0);
  return {
    send: (queueArn, body) => {
      const queue = template.find(queueArn, 'AWS::SQS::Queue');
      if (queue === undefined) throw new Error(`the template has no queue ${queueArn}`);
      emulator.sendMessage(queue.name, body, { region: REGION });
    },
    pending: () => counts((queue) => !isDeadLetters(queue)),
    deadLetters: () => counts(isDeadLetters),
    look: (queueName) => emulator.inspectQueue(queueName)?.messages.ready.map((message) => message.body) ?? [],
    client: new SQSClient({
      region: REGION,
      endpoint: emulator.address,
      credentials: { accessKeyId: ACCOUNT, secretAccessKey: ACCOUNT },
    }),
  };
};

const redriveOf = (queue: LocalResource): Readonly<Record<string, unknown>> | undefined => {
  const policy = queue.properties['RedrivePolicy'];
  return typeof policy === 'object' && policy !== null ? { ...policy } : undefined;
};

const deadLetterArnOf = (queue: LocalResource): readonly string[] => {
  const arn = redriveOf(queue)?.['deadLetterTargetArn'];
  return typeof arn === 'string' ? [arn] : [];
};

/** True for a queue that no function reads: dead letters of pipes, rules and schedules. */
const isForDeadLettersOnly = (template: Template, queue: LocalResource): boolean =>
  !template
    .ofType('AWS::Lambda::EventSourceMapping')
    .some((mapping) => mapping.properties['EventSourceArn'] === queue.arn);

const attributesOf = (queue: LocalResource): Record<string, string> => {
  const attributes: Record<string, string> = {};
  for (const name of ATTRIBUTES) {
    const value = queue.properties[name];
    if (value !== undefined) attributes[name] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  const redrive = redriveOf(queue);
  if (redrive !== undefined) attributes['RedrivePolicy'] = JSON.stringify(redrive);
  return attributes;
};
