import * as z from 'zod/mini';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Tally } from '#shared/domain/kernel/repository.ts';
import type { Done, More } from '#shared/runtime/execute-command.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import type { Parts } from '../parts.ts';
import { signaturesOf } from './signatures.ts';

/** What happens to a proposal when one of its forms is received. */
const RECEIVED: readonly string[] = ['Transmitted', 'RevisionSubmitted'];

const receipted = z.object({ contentHash: z.string() });

const receiptGroup = (contentHash: string): string => `receipt#${contentHash}`;

/**
 * Files the receipt in the write that receives the form, so that it can be found by its hash: how often each proposal has sent this very
 * content. A running total refuses nobody and is shared by nobody, unlike a guard: the same content may be sent again after a recall.
 */
export const fileReceipt = async (ready: readonly Done[]): Promise<More> => ({
  tallies: ready.flatMap(({ id, events }) =>
    events
      .filter(({ type }) => RECEIVED.includes(type))
      .map((event): Tally => ({ group: receiptGroup(z.parse(receipted, event).contentHash), name: id, by: 1 })),
  ),
});

/**
 * What everybody may ask about a receipt: whether the content was received, as which form, under which code and when, and whether it was taken back.
 * Several proposals may say the very same, one begun from another for example: the latest receipt that stands is answered for, and the others beside it.
 */
export const verifyReceipt = async (contentHash: string, { repository }: Pick<Parts, 'repository'>) => {
  const ids = Object.keys(await repository.tallies(receiptGroup(contentHash)));
  const found = await Promise.all(ids.map((id) => receiptIn(id, contentHash, repository)));
  const [first, ...others] = found
    .filter((each) => each !== undefined)
    .toSorted((left, right) => right.submittedAt.localeCompare(left.submittedAt))
    .toSorted((left, right) => Number(counts(right)) - Number(counts(left)));
  if (first === undefined) return { known: false };
  return { known: true, ...first, ...(others.length === 0 ? {} : { others }) };
};

type Found = { readonly recalledAt: Instant | undefined; readonly withdrawnAt: Instant | undefined };

const counts = ({ recalledAt, withdrawnAt }: Found): boolean => recalledAt === undefined && withdrawnAt === undefined;

/** What the history of one proposal says of this content: the last time that it was received. */
const receiptIn = async (id: string, contentHash: string, repository: Parts['repository']) => {
  const [loaded, events] = await Promise.all([
    repository.load(proposalKind, id),
    repository.history(proposalKind.name, id),
  ]);
  const last = signaturesOf(events).findLast((each) => each.contentHash === contentHash && each.received !== undefined);
  if (loaded === undefined || last?.received === undefined) return undefined;
  const { code, status, endedAt } = loaded.state;
  return {
    code,
    form: last.form,
    submittedAt: last.received.at,
    recalledAt: last.ended?.at,
    withdrawnAt: status === 'withdrawn' ? endedAt : undefined,
  };
};
