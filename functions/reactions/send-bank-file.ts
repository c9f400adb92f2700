import { paymentBatch } from '#shared/domain/payment-batch/decide.ts';
import { step } from '#shared/runtime/execute-command.ts';
import { reactionFunction } from '#shared/runtime/reaction-function.ts';
import { paymentBatchKind } from '#shared/store/items/payment-batch-item.ts';
import { batchFile } from '../facts/batch-file.ts';
import { orderSteps } from '../facts/order-steps.ts';
import { paymentBatchFacts } from '../facts/payment-batch-facts.ts';
import { bankBucket, objects } from '../parts/objects.ts';
import { parts } from '../parts.ts';

/**
 * Puts a released batch's file into the bank's outbox. The file is built anew and must be the very one that was approved: another hash stops
 * everything. Writing it a second time writes the same bytes under the same name.
 */
export const handler = reactionFunction('send-bank-file', parts, async (event) => {
  const batch = (await parts.repository.load(paymentBatchKind, event.aggregateId))?.state;
  if (batch?.status !== 'released' || batch.fileCreatedAt === undefined) return;
  const file = await batchFile(batch, batch.fileCreatedAt, parts);
  if (parts.digest(file) !== batch.fileHash) throw new Error(`the file of ${batch.number} is not the approved one`);
  const objectKey = `outbox/${batch.number}.xml`;
  await objects().write(
    { bucket: bankBucket(), key: objectKey },
    { bytes: new TextEncoder().encode(file), contentType: 'application/xml' },
  );
  await parts.react(event, 'send-bank-file', {
    steps: [
      step({
        kind: paymentBatchKind,
        decider: paymentBatch,
        id: batch.id,
        command: { type: 'recordSent', objectKey },
        facts: (state) => paymentBatchFacts(state, undefined, parts),
      }),
      ...orderSteps(batch, { type: 'send' }),
    ],
  });
});
