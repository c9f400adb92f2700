import * as z from 'zod/mini';
import { DOCUMENT_KINDS } from '../document/ids.ts';
import { applicantKindSchema } from '../kernel/applicant-kind-schema.ts';
import { areaSchema } from '../kernel/area-schema.ts';
import { budgetLimits } from '../kernel/budget-limits-schema.ts';
import { countrySchema } from '../kernel/country-schema.ts';
import { currencySchema } from '../kernel/currency-schema.ts';
import { instantSchema } from '../kernel/instant-schema.ts';
import { languageSchema } from '../kernel/language-schema.ts';
import { moneySchema } from '../kernel/money-schema.ts';
import { ACTIVITY_KINDS } from './activity-kinds.ts';
import { PROGRAMMES } from './programme.ts';
import { rubricSchema } from './rubric.ts';

const text = z.string().check(z.minLength(1), z.maxLength(200));
const name = z.string().check(z.regex(/^[a-z][A-Za-z0-9-]{0,59}$/));
const percent = z.int().check(z.minimum(0), z.maximum(100));
const days = z.int().check(z.minimum(0), z.maximum(400));
const amount = moneySchema.check(z.refine((money) => money.amountMinor >= 0));

const area = z.object({
  area: areaSchema,
  /** The sectoral themes of the area; a project outside them is not financed (dossier §4 [stated]). */
  themes: z.array(z.object({ id: name, title: text })),
  /** The most that projects of this area may be granted together, when the area has its own share. */
  envelope: z.optional(amount),
});

const documentsOf = z.array(z.object({ kind: z.enum(DOCUMENT_KINDS), required: z.boolean() }));

/**
 * Everything of the scheme that a call can set: numbers, lists and deadlines are configuration, not code (dossier §0). It can be edited
 * until the call is published and never after; only the closing of a stage can then still be put off, which the call's state keeps apart.
 */
export const callConfiguration = z.object({
  programme: z.enum(PROGRAMMES),
  /** The running number of the call in its programme: 9 for the ninth call. */
  number: z.int().check(z.minimum(1), z.maximum(999)),
  year: z.int().check(z.minimum(2013), z.maximum(2100)),
  titles: z.object({ en: text, ar: z.optional(text), fr: z.optional(text), tr: z.optional(text) }),
  languages: z.array(languageSchema).check(z.minLength(1)),
  areas: z.array(area).check(z.minLength(1)),

  opensAt: instantSchema,
  closesAt: instantSchema,
  /** How long the final stage lasts once it is opened, when `finalClosesAt` doesn't fix its end. */
  finalStageDays: days,
  finalClosesAt: z.optional(instantSchema),
  implementationStartsAt: instantSchema,
  implementationEndsAt: instantSchema,

  currency: currencySchema,
  /** The most that all projects of the call may be granted together. */
  envelope: amount,

  /** How many partner countries besides the owner's a project needs. */
  partnerMinimum: z.int().check(z.minimum(0), z.maximum(20)),
  applicantKinds: z.array(applicantKindSchema).check(z.minLength(1)),
  /**
   * Who answers legally and fiscally for the projects of owners that cannot sign for themselves: of the Al-Quds Program, the Ministry of
   * National Economy of Palestine (dossier §8 [stated]).
   */
  intermediary: z.optional(z.object({ name: text, country: countrySchema })),
  /** Kinds of projects, each proposal being of one; absent or empty where the call makes no difference (dossier §8: COVID Response). */
  projectTypes: z.optional(z.array(z.object({ id: name, title: text }))),
  activityKinds: z.array(z.enum(ACTIVITY_KINDS)).check(z.minLength(1)),

  budgetHeadings: z
    .array(z.object({ id: name, title: text, shareMaxPercent: z.optional(percent) }))
    .check(z.minLength(1)),
  limits: z.extend(budgetLimits, {
    grantMax: z.optional(amount),
    ownerSharePercentMin: z.optional(percent),
    activitiesMax: z.optional(z.int().check(z.minimum(1))),
    proposalsPerInstitutionMax: z.optional(z.int().check(z.minimum(1))),
  }),

  rubrics: z.object({ preliminary: rubricSchema, final: rubricSchema }),
  documents: z.object({ preliminary: documentsOf, final: documentsOf, contract: documentsOf }),
  /** Own limits of a kind of document; a kind that isn't named has the usual ones (document/rules/usual-limits.ts). */
  documentLimits: z.partialRecord(
    z.enum(DOCUMENT_KINDS),
    z.object({ maxBytes: z.int().check(z.minimum(1), z.maximum(104_857_600)), contentTypes: z.array(z.string()) }),
  ),

  /** From which likeness, in per cent, two proposals are shown to the office as possible doubles; the usual one when left out. */
  likenessPercent: z.optional(percent.check(z.minimum(20))),
  /** Working days to answer a question on form. */
  clarificationDays: days,
  /** Working days to revise a final proposal. */
  revisionDays: days,
  /** How many days before an activity its date, place and agenda must be told. */
  activityNoticeDays: days,
  /** Days after the end of implementation by which the final report is due. */
  finalReportDays: days,

  /** Part of the grant paid once the contract is signed; 0 means none. */
  advancePercent: percent,
  payeeMode: z.enum(['owner', 'supplier', 'both']),
  /** A payment above it needs a second checker at the Bank. */
  secondCheckerAbove: z.optional(amount),
  /** How long a newly approved bank account must rest before it can be paid to. */
  coolingHours: z.int().check(z.minimum(0), z.maximum(720)),
  /** Moving more than this part of a budget heading is a major change and needs an addendum. */
  minorChangePercent: percent,
});

export type CallConfiguration = z.infer<typeof callConfiguration>;
