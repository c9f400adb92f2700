import type { CallFacts, ProposalFacts } from '#shared/domain/proposal/facts.ts';
import type { FormSections } from '#shared/domain/proposal/form.ts';
import { ON_SHORT_LIST } from '#shared/domain/proposal/stage-statuses.ts';
import type { Partner, ProposalState, ProposalStatus, Stage } from '#shared/domain/proposal/state.ts';
import { at } from './a-context.ts';
import { OWNER } from './an-actor.ts';

export const PROPOSAL = '01HPRP000000000000000000AA';
export const PARTNER = '01HPART0000000000000000AAA';
export const HASH = 'a'.repeat(64);

/** A partner of Malaysia that has been invited once and has accepted, unless told otherwise. */
export const aPartner = (told: Partial<Partner> = {}): Partner => ({
  partnerId: PARTNER,
  institutionName: 'SOCSO',
  country: 'MY',
  role: 'provider',
  contactName: 'Aminah',
  contactEmail: 'aminah@perkeso.example',
  language: 'en',
  status: 'accepted',
  invitationNumber: 1,
  invitationExpiresAt: at('2022-10-10T00:00:00.000Z'),
  ...told,
});

/** A Turkish public institution's proposal in trade with two partners, in a status; `draft` unless told. */
export const aProposal = (status: ProposalStatus = 'draft', told: Partial<ProposalState> = {}): ProposalState => {
  const isFinal = status !== 'shortListed' && ON_SHORT_LIST.some((each) => each === status);
  const stage: Stage = isFinal ? 'final' : 'preliminary';
  const signed = { contentHash: HASH, at: at('2022-09-10T00:00:00.000Z'), by: '01HPERS00000000000000000AA' };
  return {
    id: PROPOSAL,
    callId: '01HCA000000000000000000AAA',
    stage,
    status,
    ownerInstitutionId: OWNER,
    ownerKind: 'public',
    ownerName: 'Turkish Employment Agency',
    country: 'TR',
    area: 'trade',
    themeId: 'customs',
    title: 'Faster customs',
    partners: [
      aPartner(),
      aPartner({ partnerId: '01HPART0000000000000000AAB', institutionName: 'MoM', country: 'ID' }),
    ],
    frozen: { preliminary: signed, final: stage === 'final' ? signed : undefined },
    results: {},
    createdAt: at('2022-09-02T00:00:00.000Z'),
    ...(stage === 'final' ? { requestedMinor: 500_000, currency: 'USD' } : {}),
    ...told,
  };
};

/** An open call with two partner countries, a ceiling of 10,000 dollars and no own share. */
export const aCallForProposals = (told: Partial<CallFacts> = {}): CallFacts => ({
  status: 'open',
  opensAt: at('2022-09-01T00:00:00.000Z'),
  closesAt: at('2022-09-30T20:59:00.000Z'),
  applicantKinds: ['public', 'oic'],
  activityKinds: ['workshop', 'training'],
  themes: [{ id: 'customs', area: 'trade' }],
  partnerMinimum: 2,
  currency: 'USD',
  grantMaximumMinor: 1_000_000,
  budgetLimits: {},
  clarificationDays: 5,
  revisionDays: 10,
  headings: [{ id: 'travel', maximumPercent: 80 }, { id: 'services' }],
  implementation: { from: '2023-04-01', to: '2023-11-30' },
  envelopeLeftMinor: 2_000_000,
  ...told,
});

const text = { text: 'Said in full.' };

/** A preliminary form that lacks nothing. */
export const preliminaryForm: FormSections = {
  general: {
    title: 'Faster customs',
    themeId: 'customs',
    contactName: 'Onur',
    contactEmail: 'onur@iskur.example',
    responsibleAuthorityName: 'Esar',
  },
  summary: text,
  problem: text,
  aim: text,
  targetGroups: text,
  activities: {
    rows: [{ kind: 'workshop', mode: 'online', title: 'Workshop', fromMonth: '2023-05', toMonth: '2023-06' }],
  },
};

/** A final form that lacks nothing and asks for a grant of 5,000 dollars. */
export const finalForm: FormSections = {
  activities: {
    rows: [
      {
        key: 'a1',
        kind: 'workshop',
        mode: 'inPerson',
        title: 'Workshop',
        place: 'Ankara',
        hostCountry: 'TR',
        startDate: '2023-05-10',
        endDate: '2023-05-12',
        participants: [{ country: 'MY', number: 5 }],
      },
    ],
  },
  humanResources: { rows: [{ role: 'Trainer', institution: 'SOCSO', tasks: 'Teaches' }] },
  workPlan: {
    rows: [{ task: 'Prepare', activityKey: 'a1', fromMonth: '2023-04', toMonth: '2023-05', responsible: 'Onur' }],
  },
  logframe: {
    rows: (['aim', 'outcome', 'output'] as const).map((level) => ({
      ...{ level, description: 'd', indicator: 'i' },
      ...{ baseline: '0', target: '5', verification: 'v' },
    })),
  },
  budget: {
    rows: [
      {
        heading: 'travel',
        activityKey: 'a1',
        unit: 'ticket',
        quantity: 4,
        unitPriceMinor: 75_000,
        payer: 'grant',
        justification: 'j',
        priceBasis: 'quote',
      },
      {
        heading: 'services',
        unit: 'hall',
        quantity: 2,
        unitPriceMinor: 100_000,
        payer: 'grant',
        justification: 'j',
        priceBasis: 'quote',
      },
    ],
  },
  risks: { rows: [{ risk: 'r', likelihood: 'low', impact: 'low', measure: 'm' }] },
  sustainability: text,
  visibility: text,
};

/** Facts under which a proposal of this stage keeps every rule; at the final stage the call is in it. */
export const soundFacts = (stage: Stage = 'preliminary', told: Partial<ProposalFacts> = {}): ProposalFacts => ({
  call:
    stage === 'preliminary'
      ? aCallForProposals()
      : aCallForProposals({ status: 'finalStageOpen', finalClosesAt: at('2022-12-31T00:00:00.000Z') }),
  owner: {
    institutionId: OWNER,
    name: 'Turkish Employment Agency',
    kind: 'public',
    country: 'TR',
    isActive: true,
    areas: ['trade'],
    proposalsInCall: 0,
  },
  form: { sections: stage === 'preliminary' ? preliminaryForm : finalForm, contentHash: HASH },
  standing: { isActive: true, areas: ['trade'] },
  focalPoints: 1,
  documentsMissing: [],
  notMet: [],
  numbering: { year: 2022, next: 251 },
  ...told,
});
