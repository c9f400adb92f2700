import type { CallCommand } from '#shared/domain/call/commands.ts';
import { call } from '#shared/domain/call/decide.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import { grant } from '#shared/domain/grant/decide.ts';
import { statesFor } from '#shared/domain/kernel/machine.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import type { ProposalCommand } from '#shared/domain/proposal/commands.ts';
import { proposal } from '#shared/domain/proposal/decide.ts';
import { proposalMachine } from '#shared/domain/proposal/machine.ts';
import { isUnsent, UNSENT } from '#shared/domain/proposal/stage-statuses.ts';
import type { ProposalState, ProposalStatus } from '#shared/domain/proposal/state.ts';
import { execute, step } from '#shared/runtime/execute-command.ts';
import { reactionFunction } from '#shared/runtime/reaction-function.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { allListed } from '../facts/all-listed.ts';
import { awardOf } from '../facts/award.ts';
import { callFacts } from '../facts/call-facts.ts';
import { grantFacts } from '../facts/grant-facts.ts';
import { callOfProposal } from '../facts/proposal-facts.ts';
import { loadForms, valuesOf } from '../facts/proposal-form.ts';
import { parts } from '../parts.ts';

/** How many proposals are moved at once: a call is done within seconds, and nobody else is crowded out. */
const AT_ONCE = 8;

const loadCall = async (id: string): Promise<CallState> => {
  const loaded = await parts.repository.load(callKind, id);
  if (loaded === undefined) throw new Error(`there is no call ${id}`);
  return loaded.state;
};

/** Does something with every proposal of a call that is listed in one of these states, a few at a time. */
const eachProposal = async (
  callId: string,
  statuses: readonly ProposalStatus[],
  work: (proposalId: string) => Promise<unknown>,
): Promise<void> => {
  const lines = await allListed(parts.repository, { index: 'family', key: `call#${callId}#proposal` });
  const chosen = lines.filter((line) => statuses.some((status) => status === line.status));
  for (let from = 0; from < chosen.length; from += AT_ONCE)
    await Promise.all(chosen.slice(from, from + AT_ONCE).map((line) => work(line.id)));
};

/**
 * Gives a command to every proposal listed so. Which one is told from the state itself, because the list may be a moment behind; what no
 * longer fits is refused by the proposal's own machine and left alone.
 */
const moveProposals = async (
  event: RecordedEvent,
  statuses: readonly ProposalStatus[],
  commandFor: (state: ProposalState | undefined) => ProposalCommand,
): Promise<void> => {
  const facts = { call: callOfProposal(await loadCall(event.aggregateId)) };
  await eachProposal(event.aggregateId, statuses, (id) =>
    parts.react(
      event,
      'follow-call',
      { steps: [step({ kind: proposalKind, decider: proposal, id, command: commandFor, facts })] },
      `#${id}`,
    ),
  );
};

const moveCall = (event: RecordedEvent, type: Extract<CallCommand['type'], `start${string}`>) =>
  parts.react(
    event,
    'follow-call',
    {
      steps: [
        step({
          kind: callKind,
          decider: call,
          id: event.aggregateId,
          command: { type },
          facts: (state) => callFacts(state, parts),
        }),
      ],
    },
    '#call',
  );

/** What wasn't transmitted in time lapses; what was goes to the check. */
const afterClosing = (state: ProposalState | undefined): ProposalCommand =>
  state !== undefined && isUnsent(state) ? { type: 'lapse', because: 'closed' } : { type: 'startCheck' };

/** Makes the grant of a proposal. That there is one already is no fault: a proposal has one grant and no more. */
const award = async (state: CallState, proposalId: string): Promise<void> => {
  const loaded = await parts.repository.load(proposalKind, proposalId);
  if (loaded?.state.status !== 'finalListed') return;
  const { final } = await loadForms(parts.drafts, loaded.state);
  const grantId = parts.newId();
  const command = awardOf(loaded.state, state.configuration, valuesOf(final), grantId);
  const facts = await grantFacts(undefined, command, parts);
  const outcome = await execute(parts, {
    actor: { kind: 'system', name: 'follow-call' },
    steps: [step({ kind: grantKind, decider: grant, id: grantId, isNew: true, command, facts })],
    unique: [{ name: 'grantOfProposal', value: proposalId }],
  });
  if (outcome.kind !== 'done' && outcome.kind !== 'taken') throw new Error(`award of ${proposalId}: ${outcome.kind}`);
};

/** Once the final list is out, a proposal promoted from the reserve has its grant made at once. */
const awardPromoted = async (event: RecordedEvent): Promise<void> => {
  const loaded = await parts.repository.load(proposalKind, event.aggregateId);
  if (loaded === undefined) return;
  const state = await loadCall(loaded.state.callId);
  if (state.finalListPublishedAt !== undefined) await award(state, event.aggregateId);
};

const followCall = async (event: RecordedEvent): Promise<void> => {
  switch (`${event.aggregate}.${event.type}`) {
    case 'call.Closed':
      await moveProposals(event, [...UNSENT.preliminary, 'submitted'], afterClosing);
      await moveCall(event, 'startReview');
      return;
    case 'call.FinalStageOpened':
      return moveProposals(event, ['shortListed'], () => ({ type: 'openFinal' }));
    case 'call.FinalStageClosed':
      await moveProposals(event, [...UNSENT.final, 'finalSubmitted'], afterClosing);
      await moveCall(event, 'startFinalReview');
      return;
    case 'call.FinalListPublished': {
      const state = await loadCall(event.aggregateId);
      await eachProposal(event.aggregateId, ['finalListed'], (proposalId) => award(state, proposalId));
      await moveCall(event, 'startContracting');
      return;
    }
    case 'call.Cancelled':
      return moveProposals(event, statesFor(proposalMachine, 'lapse'), () => ({ type: 'lapse', because: 'cancelled' }));
    case 'proposal.Promoted':
      return awardPromoted(event);
  }
};

export const handler = reactionFunction('follow-call', parts, followCall);
