import type { CallState } from '#shared/domain/call/state.ts';
import type { GrantState } from '#shared/domain/grant/state.ts';
import { areasAtClosing } from '#shared/domain/institution/rules/areas-on.ts';
import { isPersonId } from '#shared/domain/kernel/ids.ts';
import { type Instant, plusDays } from '#shared/domain/kernel/instant.ts';
import type { ProposalCommand } from '#shared/domain/proposal/commands.ts';
import type { ProposalFacts } from '#shared/domain/proposal/facts.ts';
import type { EligibilityFacts } from '#shared/domain/proposal/rules/eligibility-finding.ts';
import { eligibilityFindings } from '#shared/domain/proposal/rules/eligibility-findings.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';
import { callOfProposal, documentsMissingFor, proposalFacts } from './proposal-facts.ts';
import { loadForms, valuesOf } from './proposal-form.ts';

type Means = Pick<Parts, 'repository' | 'drafts'>;

/**
 * What a proposal's rules ask when its check is recorded: also which points the data denies at the moment that the
 * decision goes by, whatever a page has shown before.
 * Doubles are not looked for, which is dear: a likeness denies nothing.
 */
export const factsOfCheck = async (
  state: ProposalState | undefined,
  command: ProposalCommand | undefined,
  parts: Means & Pick<Parts, 'digest'>,
  { now }: { readonly now: Instant },
): Promise<ProposalFacts> => {
  const facts = await proposalFacts(state, command, parts, { now });
  const call = state && command && (await parts.repository.load(callKind, state.callId))?.state;
  if (state === undefined || call === undefined) return facts;
  const findings = eligibilityFindings(state, await eligibilityFacts(state, call, undefined, now, parts));
  return { ...facts, notMet: findings.flatMap(({ check, verdict }) => (verdict === 'notMet' ? [check] : [])) };
};

/** What the eligibility check asks of other records. The check is the preliminary stage's, whatever stage the proposal is in. */
export const eligibilityFacts = async (
  state: ProposalState,
  call: CallState,
  doubles: number | undefined,
  now: Instant,
  parts: Means,
): Promise<EligibilityFacts> => {
  const [forms, owner, transmission, documentsMissing, owed] = await Promise.all([
    loadForms(parts.drafts, state),
    ownerAt(state.ownerInstitutionId, call.closesAt, parts),
    transmissionOf(state, parts),
    documentsMissingFor(state.id, call.configuration.documents.preliminary, parts),
    owedBy(state.ownerInstitutionId, now, parts),
  ]);
  return {
    call: callOfProposal(call),
    owner,
    transmission,
    sections: valuesOf(forms.preliminary),
    documentsMissing,
    doubles,
    owed,
  };
};

const ownerAt = async (
  institutionId: string,
  closesAt: Instant,
  { repository }: Means,
): Promise<EligibilityFacts['owner']> => {
  const owner = (await repository.load(institutionKind, institutionId))?.state;
  if (owner === undefined) return undefined;
  return { kind: owner.kind, isActive: owner.status === 'active', areasAtClosing: areasAtClosing(owner, closesAt) };
};

const transmissionOf = async (
  state: ProposalState,
  { repository }: Means,
): Promise<EligibilityFacts['transmission']> => {
  const events = await repository.history(proposalKind.name, state.id);
  const last = events.findLast(
    ({ type, event }) => type === 'Transmitted' && 'stage' in event && event.stage === 'preliminary',
  );
  if (last === undefined) return undefined;
  const person = isPersonId(last.actor.id) ? (await repository.load(personKind, last.actor.id))?.state : undefined;
  const byRightPerson =
    person?.grants.some((grant) =>
      grant.role === 'focal-point'
        ? state.ownerKind !== 'oic' && grant.country === state.country && grant.area === state.area
        : state.ownerKind === 'oic' &&
          grant.role === 'responsible-authority' &&
          grant.institutionId === state.ownerInstitutionId,
    ) ?? false;
  return { at: last.at, byRightPerson };
};

/** Statuses of grants that can owe something: a report after the end of implementation, a refund after settlement. */
const OWING: readonly string[] = [
  'finalReportDue',
  'settlement',
  'terminated',
] satisfies readonly GrantState['status'][];

const owedBy = async (institutionId: string, now: Instant, { repository }: Means) => {
  const lines = await allListed(repository, { index: 'mine', key: `institution#${institutionId}#grant` });
  const owing = lines.filter(({ status }) => OWING.includes(status));
  const loaded = await Promise.all(owing.map(({ id }) => repository.load(grantKind, id)));
  let reports = 0;
  let refunds = 0;
  for (const each of loaded) {
    if (each === undefined) continue;
    const { status, callId, implementationEndsAt, settlement, refundedMinor } = each.state;
    const call = status === 'finalReportDue' ? (await repository.load(callKind, callId))?.state : undefined;
    if (call !== undefined && plusDays(implementationEndsAt, call.configuration.finalReportDays) < now) reports += 1;
    if (settlement !== undefined && settlement.refundDueMinor > refundedMinor) refunds += 1;
  }
  return { reports, refunds };
};
