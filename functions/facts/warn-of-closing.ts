import { stageUnderWay } from '#shared/domain/call/rules/stage-under-way.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import { plusDays } from '#shared/domain/kernel/instant.ts';
import { settledAt } from '#shared/domain/kernel/settling.ts';
import { proposal } from '#shared/domain/proposal/decide.ts';
import { warningAt } from '#shared/domain/proposal/rules/closing-warning.ts';
import { UNSENT } from '#shared/domain/proposal/stage-statuses.ts';
import { execute, step } from '#shared/runtime/execute-command.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';
import { callOfProposal } from './proposal-facts.ts';

const CLOCK = { kind: 'system', name: 'turn-of-time' } as const;
const SCOPE = 'turn-of-time#closing';

/** The first warning goes out so many days before closing. */
const FIRST_DAYS = 7;

/** Which proposals are warned, by the status of their call: those of the open stage that are not transmitted. */
const WARNED: Readonly<Record<string, readonly string[]>> = {
  open: UNSENT.preliminary,
  finalStageOpen: UNSENT.final,
} satisfies { readonly [Status in CallState['status']]?: readonly string[] };

/**
 * Warns of closing: each call that closes within a week is looked at, and when a warning has come due every proposal of it that is not
 * transmitted yet is given it, once. That a call's warning is done is remembered, so that the minutes between cost one read each; a call
 * that is put off is warned of anew for its new time.
 */
export const warnOfClosing = async (now: Instant, parts: Parts): Promise<void> => {
  const { repository } = parts;
  const soon = await allListed(repository, {
    index: 'queue',
    key: 'due',
    upTo: `${settledAt(plusDays(now, FIRST_DAYS))}~`,
  });
  for (const { id } of soon.filter(({ status }) => Object.hasOwn(WARNED, status))) {
    const state = (await repository.load(callKind, id))?.state;
    if (state !== undefined) await warnOf(state, now, parts);
  }
};

const warnOf = async (call: CallState, now: Instant, parts: Parts): Promise<void> => {
  const { repository } = parts;
  const { closesAt } = stageUnderWay(call);
  const days = warningAt(closesAt, now);
  if (days === undefined) return;
  const key = `${call.id}#${closesAt}#${days}`;
  if ((await repository.recall(SCOPE, key)) !== undefined) return;
  const facts = { call: callOfProposal(call) };
  const lines = await allListed(repository, { index: 'family', key: `call#${call.id}#proposal` });
  for (const { id } of lines.filter(({ status }) => WARNED[call.status]?.includes(status)))
    await execute(
      { ...parts, repository, now: () => now },
      {
        actor: CLOCK,
        steps: [step({ kind: proposalKind, decider: proposal, id, command: { type: 'warnOfClosing' }, facts })],
      },
    );
  await repository.commit({
    at: now,
    actor: CLOCK,
    changes: [],
    remember: { scope: SCOPE, key, requestHash: '', answer: true },
  });
};
