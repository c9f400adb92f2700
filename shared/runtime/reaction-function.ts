import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod/mini';
import type { ReactionName } from '#shared/contract/reactions.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import { parseRecordedEvent } from '#shared/domain/kernel/recorded-event.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import type { Tools } from './execute-command.ts';
import { faultFacts, log } from './log.ts';

/**
 * Work on messages from a queue, one by one: those that fail go back alone and end in the dead-letter queue after the row's attempts.
 * Every message may come more than once, so whatever a reaction does must be held to once by the event's id (see `react.ts`).
 */
const queueFunction =
  (name: ReactionName, work: (record: SQSRecord) => Promise<void>) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const processor = new BatchProcessor(EventType.SQS);
    return processPartialResponse(
      event,
      async (record: SQSRecord) => {
        try {
          await work(record);
        } catch (thrown) {
          log('error', 'reaction-failed', { reaction: name, ...faultFacts(thrown) });
          throw thrown;
        }
      },
      processor,
      { throwOnFullBatchFailure: false },
    );
  };

/**
 * What the bus delivers: an envelope whose detail carries the event as the table kept it, JSON text in an attribute of type S. The pipe
 * copies the attribute whole and not its text, because a pipe does not escape a text that it puts into its template.
 */
const delivered = z.looseObject({ detail: z.looseObject({ body: z.looseObject({ S: z.string() }) }) });

/** A reaction to events of cases. */
export const reactionFunction = <Parts>(
  name: ReactionName,
  parts: Parts,
  work: (event: RecordedEvent, parts: Parts) => Promise<unknown>,
) =>
  queueFunction(name, async (record) => {
    const event = parseRecordedEvent(JSON.parse(z.parse(delivered, JSON.parse(record.body)).detail.body.S));
    await work(event, parts);
    log('info', 'reaction-done', {
      reaction: name,
      eventId: event.eventId,
      eventType: `${event.aggregate}.${event.type}`,
    });
  });

/** An object that has arrived in a bucket. */
export type ArrivedObject = { readonly bucket: string; readonly key: string; readonly sizeBytes: number };

/** S3's notice of a new object, as EventBridge words it. */
const bridgeNotice = z.looseObject({
  detail: z.looseObject({
    bucket: z.looseObject({ name: z.string() }),
    object: z.looseObject({ key: z.string(), size: z.optional(z.number()) }),
  }),
});

/** S3's notice of new objects, as it words them itself. */
const directNotice = z.looseObject({
  Records: z.array(
    z.looseObject({
      s3: z.looseObject({
        bucket: z.looseObject({ name: z.string() }),
        object: z.looseObject({ key: z.string(), size: z.optional(z.number()) }),
      }),
    }),
  ),
});

/** A reaction to objects that arrive in a bucket. */
export const objectReaction = <Parts>(
  name: ReactionName,
  parts: Parts,
  work: (object: ArrivedObject, parts: Parts) => Promise<unknown>,
) =>
  queueFunction(name, async (record) => {
    for (const object of arrivedObjects(JSON.parse(record.body))) await work(object, parts);
    log('info', 'reaction-done', { reaction: name });
  });

const arrivedObjects = (body: unknown): readonly ArrivedObject[] => {
  const bridge = z.safeParse(bridgeNotice, body);
  if (bridge.success) {
    const { bucket, object } = bridge.data.detail;
    return [{ bucket: bucket.name, key: object.key, sizeBytes: object.size ?? 0 }];
  }
  const direct = z.safeParse(directNotice, body);
  // S3 sends a test message when a notification is set up; it has no records and asks for nothing.
  if (!direct.success) return [];
  return direct.data.Records.map(({ s3 }) => ({
    bucket: s3.bucket.name,
    // In S3's own notices a key is written as in a form: blanks as plus signs, the rest percent-encoded.
    key: decodeURIComponent(s3.object.key.replaceAll('+', ' ')),
    sizeBytes: s3.object.size ?? 0,
  }));
};

/** A reaction to messages that stand for themselves; `work` reads each as whoever sent it words it. */
export const messageReaction = <Parts>(
  name: ReactionName,
  parts: Parts,
  work: (body: unknown, parts: Parts) => Promise<unknown>,
) =>
  queueFunction(name, async (record) => {
    await work(JSON.parse(record.body), parts);
    log('info', 'reaction-done', { reaction: name });
  });

/** A reaction to the clock. What it does must be right however late or often it is called. */
export const clockReaction =
  <Parts extends Tools>(name: ReactionName, parts: Parts, work: (now: Instant, parts: Parts) => Promise<unknown>) =>
  async (): Promise<void> => {
    await work(parts.now(), parts);
    log('info', 'reaction-done', { reaction: name });
  };
