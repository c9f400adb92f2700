import type { Context } from '../kernel/decider.ts';
import type { ProposalCommand } from './commands.ts';
import type { ProposalEvent } from './events.ts';
import type { ProposalFacts } from './facts.ts';
import { failedCriteria, passedAgainstData, reasonsFor } from './rules/eligibility.ts';
import type { ProposalState } from './state.ts';

type Given = Context<ProposalFacts>;
type Command<Type extends ProposalCommand['type']> = Extract<ProposalCommand, { readonly type: Type }>;

/**
 * A pass stands at once. A failure is only proposed by the first person; the second who names the same criteria makes it final, and one
 * who names others makes a proposal of their own.
 */
export const eligibilityRecorded = (
  state: ProposalState,
  { checklist, reason = '', againstData = {} }: Command<'recordEligibility'>,
  { actor, facts, now: at }: Given,
): ProposalEvent => {
  const failed = failedCriteria(checklist);
  const by = actor.kind === 'person' ? actor.personId : actor.kind;
  const basis = { by, at, againstData: reasonsFor(passedAgainstData(checklist, facts.notMet), againstData) };
  if (failed.length === 0) return { type: 'EligibilityPassed', ...basis };
  const proposed = state.eligibility?.outcome === 'failureProposed' ? state.eligibility : undefined;
  const confirms = proposed !== undefined && proposed.failed.join() === failed.join();
  return { type: confirms ? 'EligibilityFailed' : 'EligibilityFailureProposed', failed, reason, ...basis };
};

/** What the panel or the head has decided, in the words of the stage. */
export const decided = (
  state: ProposalState,
  { decision, minutes, reason, grantMinor = 0, rank = 1 }: Command<'decide'>,
  { facts, now: at }: Given,
): ProposalEvent => {
  const basis = { minutes, reason, at };
  const grant = { grantMinor, currency: currencyOf(state, facts) };
  switch (decision) {
    case 'shortList':
      return { type: 'ShortListed', ...basis };
    case 'notShortList':
      return { type: 'NotShortListed', ...basis };
    case 'accept':
      return { type: 'FinalListed', ...basis, ...grant };
    case 'reserve':
      return { type: 'Reserved', ...basis, ...grant, rank };
    case 'reject':
      return { type: 'Rejected', ...basis };
  }
};

/** A place on the final list for the grant held ready, or another that the head names. */
export const promoted = (
  state: ProposalState,
  { grantMinor, reason }: Command<'promote'>,
  { facts, now: at }: Given,
): ProposalEvent => ({
  type: 'Promoted',
  minutes: state.decision?.minutes ?? '',
  reason,
  grantMinor: grantMinor ?? state.grantMinor ?? 0,
  currency: currencyOf(state, facts),
  at,
});

/** The guards have made sure that the call is known wherever money is decided on. */
const currencyOf = (state: ProposalState, facts: ProposalFacts) => state.currency ?? facts.call?.currency ?? 'USD';
