import { implementationDays } from '#shared/domain/call/rules/implementation-days.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import { lackingKinds } from '#shared/domain/document/rules/lacking-kinds.ts';
import { areasOn } from '#shared/domain/institution/rules/areas-on.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Listed } from '#shared/domain/kernel/repository.ts';
import type { ProposalCommand } from '#shared/domain/proposal/commands.ts';
import type { CallFacts, OwnerFacts, ProposalFacts } from '#shared/domain/proposal/facts.ts';
import { EDITABLE } from '#shared/domain/proposal/machine.ts';
import { UNSENT } from '#shared/domain/proposal/stage-statuses.ts';
import type { ProposalState, ProposalStatus } from '#shared/domain/proposal/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';
import { focalPointsOf } from './focal-points.ts';
import { ownerStanding } from './owner-standing.ts';
import { formFacts, loadForms } from './proposal-form.ts';
import { proposalsInCall } from './proposals-in-call.ts';

type Means = Pick<Parts, 'repository' | 'drafts' | 'digest'>;
/** The moment that the decision goes by: of a request, when it arrived. */
type Moment = { readonly now: Instant };
type Create = Extract<ProposalCommand, { readonly type: 'create' }>;

const FORM_MATTERS: readonly ProposalStatus[] = [...UNSENT.preliminary, ...UNSENT.final, 'inRevision'];
const DOCUMENTS_MATTER: readonly ProposalStatus[] = EDITABLE;
const MONEY_MATTERS: readonly ProposalStatus[] = ['withFinalPanel', 'inRevision', 'reserve'];

/** The running total of grants accepted in a call, kept in the same write as each acceptance. */
export const acceptedTally = (callId: string): { readonly group: string; readonly name: string } => ({
  group: `call#${callId}`,
  name: 'acceptedMinor',
});

/** The counter of public codes of one year. */
export const codeCounter = (year: number): string => `proposalNumber#${year}`;

/** What a proposal's rules ask of other records: only what matters in the present state is looked up. */
export const proposalFacts = async (
  state: ProposalState | undefined,
  command: ProposalCommand | undefined,
  parts: Means,
  { now }: Moment,
): Promise<ProposalFacts> => {
  const created = command?.type === 'create' ? command : undefined;
  const [call, owner, form, documentsMissing, numbering, sent] = await Promise.all([
    callOf(state?.callId ?? created?.callId, state, parts),
    created === undefined ? undefined : ownerOf(created, now, parts),
    state !== undefined && FORM_MATTERS.includes(state.status) ? formOf(state, parts) : undefined,
    state !== undefined && DOCUMENTS_MATTER.includes(state.status) ? documentsOf(state.id, parts) : undefined,
    command?.type === 'assignCode' ? numberingOf(state, now, parts) : undefined,
    state !== undefined && command !== undefined && DOCUMENTS_MATTER.includes(state.status)
      ? sendingFacts(state, command, now, parts)
      : undefined,
  ]);
  const required = call?.documents[state?.stage ?? 'preliminary'] ?? [];
  return {
    call: call?.facts,
    owner,
    form,
    documentsMissing: documentsMissing === undefined ? undefined : missingKinds(required, documentsMissing),
    numbering,
    ...sent,
  };
};

/** Whether the owner may still apply and somebody could transmit: looked up when a form is sent on, and at no other time. */
const sendingFacts = async (
  state: ProposalState,
  { type }: ProposalCommand,
  now: Instant,
  parts: Means,
): Promise<Pick<ProposalFacts, 'standing' | 'focalPoints'>> => {
  if (type !== 'sendToFocalPoint' && type !== 'transmit') return {};
  const [standing, holders] = await Promise.all([
    ownerStanding(state.ownerInstitutionId, now, parts),
    type === 'sendToFocalPoint' ? focalPointsOf(state, parts) : [],
  ]);
  return { standing, focalPoints: holders.length };
};

const callOf = async (callId: string | undefined, state: ProposalState | undefined, { repository }: Means) => {
  if (callId === undefined) return undefined;
  const asksMoney = state !== undefined && MONEY_MATTERS.includes(state.status);
  const { group, name } = acceptedTally(callId);
  const [loaded, tallies] = await Promise.all([
    repository.load(callKind, callId),
    asksMoney ? repository.tallies(group) : undefined,
  ]);
  if (loaded === undefined) return undefined;
  const { documents } = loaded.state.configuration;
  return { facts: callOfProposal(loaded.state, tallies?.[name] ?? 0), documents };
};

/** A call as the rules of proposals see it. `acceptedMinor` is what has been granted from its envelope. */
export const callOfProposal = (call: CallState, acceptedMinor = 0): CallFacts => {
  const { configuration } = call;
  const { limits } = configuration;
  return {
    status: call.status,
    opensAt: configuration.opensAt,
    closesAt: call.closesAt,
    finalClosesAt: call.finalClosesAt,
    applicantKinds: configuration.applicantKinds,
    activityKinds: configuration.activityKinds,
    activitiesMaximum: limits.activitiesMax,
    themes: configuration.areas.flatMap(({ area, themes }) => themes.map(({ id }) => ({ id, area }))),
    projectTypes: configuration.projectTypes?.map(({ id }) => id),
    partnerMinimum: configuration.partnerMinimum,
    currency: configuration.currency,
    grantMaximumMinor: limits.grantMax?.amountMinor,
    ownSharePercentMinimum: limits.ownerSharePercentMin,
    budgetLimits: limits,
    clarificationDays: configuration.clarificationDays,
    revisionDays: configuration.revisionDays,
    headings: configuration.budgetHeadings.map(({ id, shareMaxPercent }) => ({ id, maximumPercent: shareMaxPercent })),
    implementation: implementationDays(configuration),
    envelopeLeftMinor: configuration.envelope.amountMinor - acceptedMinor,
    proposalsPerOwnerMaximum: limits.proposalsPerInstitutionMax,
  };
};

const ownerOf = async (command: Create, now: Instant, parts: Means): Promise<OwnerFacts | undefined> => {
  const { ownerInstitutionId, callId } = command;
  const [loaded, begun] = await Promise.all([
    parts.repository.load(institutionKind, ownerInstitutionId),
    proposalsInCall(callId, ownerInstitutionId, parts),
  ]);
  if (loaded === undefined) return undefined;
  return {
    institutionId: loaded.state.id,
    name: loaded.state.names.en,
    kind: loaded.state.kind,
    country: loaded.state.country,
    isActive: loaded.state.status === 'active',
    areas: areasOn(loaded.state, now),
    proposalsInCall: begun,
  };
};

const formOf = async (state: ProposalState, { drafts, digest }: Means) =>
  formFacts(state.stage, (await loadForms(drafts, state))[state.stage], digest);

/** All documents of the proposal, as the list has them. */
const documentsOf = (proposalId: string, { repository }: Pick<Parts, 'repository'>): Promise<readonly Listed[]> =>
  allListed(repository, { index: 'family', key: `proposal#${proposalId}#document` });

/** Compulsory kinds without a clean document, and kinds of which one is still being looked at. */
const missingKinds = (
  required: readonly { readonly kind: string; readonly required: boolean }[],
  listed: readonly Listed[],
): readonly string[] => {
  const documents = listed.map(({ status, summary }) => ({ status, kind: String(summary['kind']) }));
  const looked = documents.filter(({ status }) => status === 'scanning').map(({ kind }) => kind);
  return [...new Set([...lackingKinds(required, documents), ...looked])];
};

/** Compulsory kinds of documents that a proposal lacks, or of which one is still being looked at. */
export const documentsMissingFor = async (
  proposalId: string,
  required: readonly { readonly kind: string; readonly required: boolean }[],
  parts: Pick<Parts, 'repository'>,
): Promise<readonly string[]> => missingKinds(required, await documentsOf(proposalId, parts));

const numberingOf = async (state: ProposalState | undefined, now: Instant, { repository }: Means) => {
  const year = Number((state?.submittedAt ?? now).slice(0, 4));
  return { year, next: (await repository.counter(codeCounter(year))) + 1 };
};
