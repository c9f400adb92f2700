import { setTimeout as wait } from 'node:timers/promises';
import type { Message } from '@aws-sdk/client-sqs';
import { ChangeMessageVisibilityCommand, DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { Activity } from './activity.ts';
import { isObject, listAt, numberAt, textAt } from './json.ts';
import { REGION } from './local-names.ts';
import type { Queues } from './queues.ts';
import type { LocalResource, Template } from './read-template.ts';
import type { FunctionHost } from './run-function.ts';

type Settings = {
  readonly template: Template;
  readonly queues: Queues;
  readonly functions: FunctionHost;
  readonly activity: Activity;
  readonly log: (line: string) => void;
  /**
   * How long a failed message waits before it comes again. In the cloud it is the queue's visibility timeout, minutes long; here short, so
   * that whoever waits for a message to be worked on, or to be given up, need not wait that long.
   */
  readonly retrySeconds: number;
};

/** The longest one look at an empty queue waits for a message. */
const LOOK_SECONDS = 20;

/**
 * Runs the template's event source mappings: takes messages from the queue, gives them to the function in batches and deletes those it took
 * (all, or all but the ones it reports as failed when the mapping says so). The queue itself moves what fails too often to its
 * dead letters. Ends when asked to stop, after the batch under way.
 */
export const deliverQueues = (settings: Settings): { readonly stop: () => Promise<void> } => {
  const stopping = new AbortController();
  const mappings = settings.template
    .ofType('AWS::Lambda::EventSourceMapping')
    .filter((mapping) => settings.template.find(sourceOf(mapping), 'AWS::SQS::Queue') !== undefined)
    .filter((mapping) => mapping.properties['Enabled'] !== false);
  for (const { logicalId, properties } of mappings) {
    const functionName = textAt(properties, 'FunctionName') ?? '';
    if (settings.template.find(functionName, 'AWS::Lambda::Function') === undefined) {
      throw new Error(`${logicalId} reads a queue for ${functionName}, which is no function of the template`);
    }
  }
  const running = mappings.map((mapping) => runMapping(mapping, settings, stopping.signal));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
      settings.queues.client.destroy();
    },
  };
};

const sourceOf = (mapping: LocalResource): string => textAt(mapping.properties, 'EventSourceArn') ?? '';

const runMapping = async (mapping: LocalResource, settings: Settings, stopping: AbortSignal): Promise<void> => {
  const queue = settings.template.find(sourceOf(mapping), 'AWS::SQS::Queue');
  if (queue === undefined) return;
  const receive = new ReceiveMessageCommand({
    QueueUrl: queue.ref,
    MaxNumberOfMessages: Math.min(numberAt(mapping.properties, 'BatchSize') ?? 10, 10),
    WaitTimeSeconds: LOOK_SECONDS,
    MessageSystemAttributeNames: ['All'],
    MessageAttributeNames: ['All'],
  });
  while (!stopping.aborted) {
    try {
      const { Messages: messages = [] } = await settings.queues.client.send(receive, { abortSignal: stopping });
      if (messages.length > 0) await settings.activity.during(() => deliverBatch(mapping, queue, messages, settings));
    } catch (thrown) {
      if (stopping.aborted) return;
      settings.log(`${queue.name}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
      await wait(1000);
    }
  }
};

const deliverBatch = async (
  mapping: LocalResource,
  queue: LocalResource,
  messages: readonly Message[],
  settings: Settings,
): Promise<void> => {
  const functionArn = textAt(mapping.properties, 'FunctionName') ?? '';
  const outcome = await settings.functions.invoke(functionArn, {
    Records: messages.map((each) => recordOf(each, queue)),
  });
  const reports = listAt(mapping.properties, 'FunctionResponseTypes').includes('ReportBatchItemFailures');
  const failed = outcome.kind === 'failed' ? 'all' : reports ? failedItems(outcome.value) : new Set<string>();
  if (outcome.kind === 'failed') settings.log(`${queue.name}: ${outcome.errorType}: ${outcome.errorMessage}`);
  for (const message of messages) {
    const handle = { QueueUrl: queue.ref, ReceiptHandle: message.ReceiptHandle };
    const isFailed = failed === 'all' || failed.has(message.MessageId ?? '');
    if (isFailed) {
      const again = new ChangeMessageVisibilityCommand({ ...handle, VisibilityTimeout: settings.retrySeconds });
      await settings.queues.client.send(again);
    } else await settings.queues.client.send(new DeleteMessageCommand(handle));
  }
};

/** The messages a function reports as failed; everything, when the report isn't in the form Lambda asks for. */
const failedItems = (value: unknown): ReadonlySet<string> | 'all' => {
  if (value === null || value === undefined) return new Set();
  if (!isObject(value)) return 'all';
  const ids = listAt(value, 'batchItemFailures').map((item) => textAt(item, 'itemIdentifier'));
  return ids.includes(undefined) || ids.includes('') ? 'all' : new Set(ids.map(String));
};

const recordOf = (message: Message, queue: LocalResource) => ({
  messageId: message.MessageId,
  receiptHandle: message.ReceiptHandle,
  body: message.Body,
  attributes: message.Attributes ?? {},
  messageAttributes: message.MessageAttributes ?? {},
  md5OfBody: message.MD5OfBody,
  eventSource: 'aws:sqs',
  eventSourceARN: queue.arn,
  awsRegion: REGION,
});
