import type { PostEntry } from '#shared/domain/ledger/commands.ts';
import { ledgerEntry } from '#shared/domain/ledger/decide.ts';
import { postingOf } from '#shared/domain/ledger/postings.ts';
import { isLedgerSource } from '#shared/domain/ledger/sources.ts';
import { talliesOf } from '#shared/domain/ledger/tallies.ts';
import { step } from '#shared/runtime/execute-command.ts';
import { reactionFunction } from '#shared/runtime/reaction-function.ts';
import { ledgerEntryKind } from '#shared/store/items/ledger-entry-item.ts';
import { parts } from '../parts.ts';

/** Posts what an event asks for, under the event's own id: the same event can never be posted twice. */
export const handler = reactionFunction('post-ledger', parts, async (cause) => {
  const source = `${cause.aggregate}.${cause.type}`;
  if (!isLedgerSource(source)) return;
  const history = await parts.repository.history(cause.aggregate, cause.aggregateId);
  const earlier = history.filter(({ version }) => version < cause.version).map(({ type }) => type);
  const posting = postingOf({ source, event: cause.event, earlier });
  if (posting === undefined) return;
  const command: PostEntry = {
    type: 'post',
    entryId: cause.eventId,
    at: cause.at,
    causedBy: { aggregate: cause.aggregate, id: cause.aggregateId },
    ...posting,
  };
  await parts.react(cause, 'post-ledger', {
    steps: [
      step({
        kind: ledgerEntryKind,
        decider: ledgerEntry,
        id: cause.eventId,
        isNew: true,
        facts: undefined,
        command,
      }),
    ],
    tallies: talliesOf(command),
  });
});
