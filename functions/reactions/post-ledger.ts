import { ulidOfDigest } from '#shared/domain/kernel/ids.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import type { PostEntry } from '#shared/domain/ledger/commands.ts';
import { ledgerEntry } from '#shared/domain/ledger/decide.ts';
import { type Posting, postingOf } from '#shared/domain/ledger/postings.ts';
import { isLedgerSource } from '#shared/domain/ledger/sources.ts';
import { suspensePostings } from '#shared/domain/ledger/suspense.ts';
import { talliesOf } from '#shared/domain/ledger/tallies.ts';
import { step } from '#shared/runtime/execute-command.ts';
import { reactionFunction } from '#shared/runtime/reaction-function.ts';
import { ledgerEntryKind } from '#shared/store/items/ledger-entry-item.ts';
import { parts } from '../parts.ts';

const post = (cause: RecordedEvent, posting: Posting, entryId: string, part = '') => {
  const command: PostEntry = {
    type: 'post',
    entryId,
    at: cause.at,
    causedBy: { aggregate: cause.aggregate, id: cause.aggregateId },
    ...posting,
  };
  const entry = { kind: ledgerEntryKind, decider: ledgerEntry, id: entryId, facts: undefined, command } as const;
  const steps = [step({ ...entry, isNew: true })];
  return parts.react(cause, 'post-ledger', { steps, tallies: talliesOf(command) }, part);
};

/** Posts what an event asks for, under the event's own id: the same event can never be posted twice. */
const postEvent = async (cause: RecordedEvent): Promise<void> => {
  const source = `${cause.aggregate}.${cause.type}`;
  if (!isLedgerSource(source)) return;
  const history = await parts.repository.history(cause.aggregate, cause.aggregateId);
  const earlier = history.filter(({ version }) => version < cause.version).map(({ type }) => type);
  const posting = postingOf({ source, event: cause.event, earlier });
  if (posting !== undefined) await post(cause, posting, cause.eventId);
};

/**
 * One statement may hold several movements that nobody can place; each is an entry of its own, to be assigned by itself. Its id is made of
 * what the statement says of it, so that the same statement in another file (sent again, changed by a byte) posts nothing twice.
 */
const postSuspense = async (cause: RecordedEvent): Promise<void> => {
  for (const [index, { key, posting }] of suspensePostings(cause.event).entries()) {
    const id = ulidOfDigest(parts.digest(key));
    if ((await parts.repository.load(ledgerEntryKind, id)) === undefined) await post(cause, posting, id, `#${index}`);
  }
};

export const handler = reactionFunction('post-ledger', parts, (event) =>
  event.aggregate === 'bankMessage' ? postSuspense(event) : postEvent(event),
);
