import * as z from 'zod/mini';
import { ACTIVITY_KINDS } from './activity-kinds.ts';
import { type CallConfiguration, callConfiguration } from './configuration.ts';
import { finalRubric, preliminaryRubric } from './preset-rubrics.ts';
import type { Programme } from './programme.ts';

/** What no programme can know beforehand: a coordinator says it for each call. */
const ESSENTIAL = {
  programme: true,
  number: true,
  year: true,
  titles: true,
  areas: true,
  opensAt: true,
  closesAt: true,
  implementationStartsAt: true,
  implementationEndsAt: true,
  envelope: true,
} as const;

/** A new call as a coordinator describes it: the essentials, and any setting that shall differ from the programme's preset. */
export const callDraft = z.extend(z.partial(callConfiguration), z.pick(callConfiguration, ESSENTIAL).shape);

type CallDraft = z.infer<typeof callDraft>;

type Preset = Omit<CallConfiguration, keyof typeof ESSENTIAL>;

/**
 * COMCEC Project Funding. Two partner countries, soft activities, 28 days of final stage are stated; currency, budget headings, rubric,
 * documents, deadlines in days and payment settings are proposals or taken from comparable schemes (dossier P3–P5 [default]). No ceiling
 * is set, because none was found.
 */
const cpf: Preset = {
  languages: ['en'],
  finalStageDays: 28,
  currency: 'USD',
  partnerMinimum: 2,
  applicantKinds: ['public', 'oic'],
  activityKinds: [...ACTIVITY_KINDS],
  budgetHeadings: [
    { id: 'humanResources', title: 'Human resources' },
    { id: 'travel', title: 'Travel' },
    { id: 'accommodation', title: 'Accommodation and per diem' },
    { id: 'services', title: 'Service procurement' },
    { id: 'materials', title: 'Materials and visibility' },
    { id: 'other', title: 'Other' },
  ],
  limits: {},
  rubrics: { preliminary: preliminaryRubric, final: finalRubric },
  documents: {
    preliminary: [{ kind: 'partnerConsent', required: false }],
    final: [
      { kind: 'partnerConsent', required: true },
      { kind: 'workPlan', required: true },
      { kind: 'logframe', required: true },
      { kind: 'termsOfReference', required: false },
      { kind: 'curriculumVitae', required: false },
      { kind: 'quote', required: false },
    ],
    contract: [
      { kind: 'mandate', required: true },
      { kind: 'bankProof', required: true },
      { kind: 'signedContract', required: true },
      { kind: 'workPlan', required: true },
    ],
  },
  documentLimits: {},
  clarificationDays: 5,
  revisionDays: 10,
  activityNoticeDays: 15,
  finalReportDays: 31,
  advancePercent: 80,
  payeeMode: 'both',
  coolingHours: 48,
  minorChangePercent: 25,
};

const presets: { readonly [Each in Programme]: Preset } = {
  cpf,
  /**
   * COMCEC COVID Response: public bodies alone and three types of projects (dossier §8 [stated]); no partners required (inferred there); the
   * rest as CPF [default].
   */
  covidResponse: {
    ...cpf,
    partnerMinimum: 0,
    applicantKinds: ['public'],
    projectTypes: [
      { id: 'needsAssessment', title: 'Needs assessment' },
      { id: 'sharingExpertise', title: 'Sharing expertise' },
      { id: 'directGrant', title: 'Direct grant to final beneficiaries' },
    ],
  },
  /**
   * COMCEC Al-Quds Program: non-profit organisations in Al-Quds, for whose projects the ministry answers legally and fiscally (dossier §8
   * [stated]); no partners required (inferred there); Arabic beside English and the rest as CPF [default].
   */
  alQuds: {
    ...cpf,
    partnerMinimum: 0,
    applicantKinds: ['nonProfit'],
    intermediary: { name: 'Ministry of National Economy of Palestine', country: 'PS' },
    languages: ['en', 'ar'],
  },
};

/** The configuration of a new call: the programme's preset, with what the draft says in its place. */
export const configurationOf = (draft: CallDraft): CallConfiguration =>
  z.parse(callConfiguration, { ...presets[draft.programme], ...draft });
