import * as z from 'zod/mini';
import { type Instant, storedInstant } from '#shared/domain/kernel/instant.ts';
import type { RecordedEvent, Tally } from '#shared/domain/kernel/repository.ts';
import { stageSchema } from '#shared/domain/proposal/state.ts';
import type { Done, More } from '#shared/runtime/execute-command.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import type { Parts } from '../parts.ts';

/** Something that a receipt is given for: a form that has been received and not been called back. */
type Receipt = {
  readonly form: 'preliminary' | 'final' | 'revised';
  readonly contentHash: string;
  readonly at: Instant;
};

const signed = z.object({ stage: stageSchema, contentHash: z.string(), at: storedInstant });

/** Every receipt that a proposal's history still stands for, in order. A recall takes back what its stage had brought. */
export const receiptsOf = (events: readonly RecordedEvent[]): readonly Receipt[] => {
  let standing: readonly Receipt[] = [];
  let isFinal = false;
  for (const { type, event } of events) {
    if (type === 'FinalOpened') isFinal = true;
    if (type === 'Recalled') standing = isFinal ? standing.filter(({ form }) => form === 'preliminary') : [];
    if (!RECEIVED.includes(type)) continue;
    const { stage, contentHash, at } = signed.parse(event);
    standing = [...standing, { form: type === 'Transmitted' ? stage : 'revised', contentHash, at }];
  }
  return standing;
};

/** What happens to a proposal when one of its forms is received. */
const RECEIVED: readonly string[] = ['Transmitted', 'RevisionSubmitted'];

const receiptGroup = (contentHash: string): string => `receipt#${contentHash}`;

/**
 * Files the receipt in the write that receives the form, so that it can be found by its hash: how often each proposal has sent this very
 * content. A running total refuses nobody and is shared by nobody, unlike a guard: the same content may be sent again after a recall.
 */
export const fileReceipt = async (ready: readonly Done[]): Promise<More> => ({
  tallies: ready.flatMap(({ id, events }) =>
    events
      .filter(({ type }) => RECEIVED.includes(type))
      .map((event): Tally => ({ group: receiptGroup(signed.parse(event).contentHash), name: id, by: 1 })),
  ),
});

/** What everybody may ask about a receipt: whether the content was received, under which code and when. */
export const verifyReceipt = async (contentHash: string, { repository }: Pick<Parts, 'repository'>) => {
  for (const id of Object.keys(await repository.tallies(receiptGroup(contentHash)))) {
    const [loaded, events] = await Promise.all([
      repository.load(proposalKind, id),
      repository.history(proposalKind.name, id),
    ]);
    const receipt = receiptsOf(events).find((each) => each.contentHash === contentHash);
    if (receipt !== undefined) return { known: true, code: loaded?.state.code, submittedAt: receipt.at };
  }
  return { known: false };
};
