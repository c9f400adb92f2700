import type { Instant } from '#shared/domain/kernel/instant.ts';
import { eligibilityFindings } from '#shared/domain/proposal/rules/eligibility-findings.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { doublesOf } from '../../facts/doubles.ts';
import { eligibilityFacts } from '../../facts/eligibility-facts.ts';
import { nameOf } from '../../facts/person-name.ts';
import type { Parts } from '../../parts.ts';

/** The checklist of a proposal as far as data answers it, what a person has recorded, and possible doubles. Decides nothing. */
export const showEligibilityCheck = async (state: ProposalState, now: Instant, parts: Parts) => {
  const call = (await parts.repository.load(callKind, state.callId))?.state;
  if (call === undefined) throw problem('notFound');
  const doubles = await doublesOf(state, call.configuration, parts);
  const findings = eligibilityFindings(state, await eligibilityFacts(state, call, doubles.length, now, parts));
  return {
    proposalId: state.id,
    clarificationDays: call.configuration.clarificationDays,
    recorded: await recordedOf(state, parts),
    findings: findings.map(({ check, verdict, facts }) => ({ check, verdict, facts: { ...facts } })),
    doubles,
  };
};

const recordedOf = async ({ eligibility }: ProposalState, parts: Parts) => {
  if (eligibility === undefined) return undefined;
  const { outcome, at, by, againstData } = eligibility;
  return { outcome, at, againstData, byName: by === undefined ? undefined : await nameOf(by, parts) };
};
