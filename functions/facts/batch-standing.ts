import type { PaymentBatchCommand } from '#shared/domain/payment-batch/commands.ts';
import { paymentBatch } from '#shared/domain/payment-batch/decide.ts';
import { standingOf } from '#shared/domain/payment-batch/rules/standing.ts';
import { execute, step } from '#shared/runtime/execute-command.ts';
import { paymentBatchKind } from '#shared/store/items/payment-batch-item.ts';
import type { Parts } from '../parts.ts';
import { paymentBatchFacts } from './payment-batch-facts.ts';

/**
 * Takes a batch along with what has become of its orders. It goes by how the orders stand now and not by what has just happened, so it may
 * be asked any number of times. `cause` names the message or event that brought it up.
 */
export const takeBatchAlong = async (batchId: string, cause: string, parts: Parts): Promise<void> => {
  const batch = (await parts.repository.load(paymentBatchKind, batchId))?.state;
  if (batch === undefined) return;
  const { orders } = await paymentBatchFacts(batch, undefined, parts);
  const standing = standingOf(orders);
  if (standing !== undefined && standing !== batch.status)
    await move(batchId, { type: 'recordAnswer', messageId: cause }, parts);
  if (orders.every(({ isSettled }) => isSettled)) await move(batchId, { type: 'complete' }, parts);
};

/** A batch that somebody else has moved on meanwhile stays where they took it. */
const move = async (id: string, command: PaymentBatchCommand, parts: Parts): Promise<void> => {
  const outcome = await execute(parts, {
    actor: { kind: 'system', name: 'batch-standing' },
    steps: [
      step({
        kind: paymentBatchKind,
        decider: paymentBatch,
        id,
        command,
        facts: (state) => paymentBatchFacts(state, command, parts),
      }),
    ],
  });
  if (outcome.kind === 'contended') throw new Error('the batch was moved by too many at once');
};
