import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { proposal } from '#shared/domain/proposal/decide.ts';
import { type Done, type More, step } from '#shared/runtime/execute-command.ts';
import { reactionFunction } from '#shared/runtime/reaction-function.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { codeCounter, proposalFacts } from '../facts/proposal-facts.ts';
import { type Parts, parts } from '../parts.ts';

/** Takes the number that the code was made with: the write holds only if nobody else has taken it meanwhile. */
const takeNumber = async (ready: readonly Done[]): Promise<More> => ({
  counters: ready.flatMap(({ events }) =>
    events.flatMap((event) =>
      'year' in event && 'number' in event
        ? [{ name: codeCounter(Number(event.year)), from: Number(event.number) - 1 }]
        : [],
    ),
  ),
});

/**
 * Gives a proposal its public code once it has been transmitted for the first time: numbers run without a gap within a year. A final
 * form, or one transmitted again, keeps the code it has.
 */
const issueNumber = async (event: RecordedEvent, { repository, react }: Parts): Promise<void> => {
  const loaded = await repository.load(proposalKind, event.aggregateId);
  if (loaded === undefined || loaded.state.code !== undefined) return;
  const command = { type: 'assignCode' } as const;
  await react(event, 'issue-number', {
    steps: [
      step({
        kind: proposalKind,
        decider: proposal,
        id: event.aggregateId,
        command,
        facts: (state) => proposalFacts(state, command, parts, { now: parts.now() }),
      }),
    ],
    more: takeNumber,
  });
};

export const handler = reactionFunction('issue-number', parts, issueNumber);
