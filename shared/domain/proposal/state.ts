import * as z from 'zod/mini';
import { applicantKindSchema } from '../kernel/applicant-kind-schema.ts';
import { areaSchema } from '../kernel/area-schema.ts';
import { countrySchema } from '../kernel/country-schema.ts';
import { currencySchema } from '../kernel/currency-schema.ts';
import { fractionSchema } from '../kernel/fraction-schema.ts';
import { storedInstant } from '../kernel/instant-schema.ts';
import { languageSchema } from '../kernel/language-schema.ts';
import { isProposalCode, type ProposalCode } from './ids.ts';
import { ELIGIBILITY_CRITERIA } from './rules/eligibility.ts';

export const PROPOSAL_STATUSES = [
  'draft',
  'withFocalPoint',
  'submitted',
  'eligibilityCheck',
  'clarification',
  'ineligible',
  'inAssessment',
  'withPanel',
  'shortListed',
  'notShortListed',
  'finalDraft',
  'finalWithFocalPoint',
  'finalSubmitted',
  'inFinalAssessment',
  'withFinalPanel',
  'inRevision',
  'finalListed',
  'reserve',
  'rejected',
  'withdrawn',
  'lapsed',
] as const;

export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** The two stages of a proposal (dossier §5): a preliminary form by all, a final form by the short-listed. */
export const STAGES = ['preliminary', 'final'] as const;
export const stageSchema = z.enum(STAGES);
export type Stage = (typeof STAGES)[number];

/** A public institution of a member country, or an institution of the OIC, which has no focal point (dossier §3). */
export const ownerKindSchema = applicantKindSchema;
export type OwnerKind = z.infer<typeof ownerKindSchema>;

/** What a partner country brings (dossier §3): it benefits, or it provides technical help and people. */
export const partnerRoleSchema = z.enum(['beneficiary', 'provider']);
export type PartnerRole = z.infer<typeof partnerRoleSchema>;

export const PARTNER_STATUSES = ['proposed', 'invited', 'accepted', 'declined', 'withdrawn'] as const;
export type PartnerStatus = (typeof PARTNER_STATUSES)[number];

/** Why an invitation did not reach its address: it came back or is not taken, it was called unwanted, or it is late. */
export const invitationFault = z.enum(['bounce', 'complaint', 'delayed', 'unsent']);
export type InvitationFault = z.infer<typeof invitationFault>;

const partner = z.object({
  partnerId: z.string(),
  institutionName: z.string(),
  country: countrySchema,
  role: partnerRoleSchema,
  contactName: z.string(),
  contactEmail: z.string(),
  language: languageSchema,
  status: z.enum(PARTNER_STATUSES),
  /** The number of the last invitation sent; 0 before the first. */
  invitationNumber: z.int(),
  invitationExpiresAt: z.optional(storedInstant),
  invitedAt: z.optional(storedInstant),
  /** That the present invitation did not arrive, as far as the mail service has told. */
  undelivered: z.optional(z.object({ fault: invitationFault, at: storedInstant })),
  /** How often the present invitation has been reminded of. */
  reminders: z.optional(z.int()),
  /** Who spoke for the partner when it accepted. */
  consent: z.optional(z.object({ name: z.string(), position: z.string(), at: storedInstant })),
  declinedBecause: z.optional(z.string()),
});

export type Partner = z.infer<typeof partner>;

const signedOff = z.object({ contentHash: z.string(), at: storedInstant, by: z.string() });

/** What the assessments of one stage came to, exactly. Sections in the rubric's order. */
const assessmentResult = z.object({
  total: fractionSchema,
  maximum: z.int(),
  sections: z.array(z.object({ section: z.string(), points: fractionSchema })),
  /** How many assessments were counted. */
  assessments: z.int(),
  /** The largest distance between two totals, in points. */
  spread: z.int(),
  /** Whether the total and every section reach the rubric's lines. */
  meetsLines: z.boolean(),
});

export type AssessmentResult = z.infer<typeof assessmentResult>;

/** Why points of the eligibility check were passed that the data said were not met, by point. */
export const reasonsAgainstDataSchema = z.partialRecord(z.enum(ELIGIBILITY_CRITERIA), z.string());

/**
 * A proposal as it stands. What the form says is not here: it is kept section by section beside the case, and fixed by the hash in
 * `frozen` when it is signed off. `title` and `themeId` alone are here, because lists show them.
 */
export const proposalState = z.object({
  id: z.string(),
  callId: z.string(),
  stage: stageSchema,
  status: z.enum(PROPOSAL_STATUSES),
  ownerInstitutionId: z.string(),
  ownerKind: ownerKindSchema,
  ownerName: z.string(),
  country: countrySchema,
  area: areaSchema,
  themeId: z.string(),
  title: z.string(),
  /** The earlier proposal of the same owner whose form was taken over. */
  startedFrom: z.optional(z.string()),
  code: z.optional(z.custom<ProposalCode>(isProposalCode)),
  partners: z.array(partner),
  /** Where partners were invited before they got another address, and when: as long as nobody may be invited there again. */
  formerlyInvited: z.optional(z.array(z.object({ address: z.string(), at: storedInstant }))),
  frozen: z.object({ preliminary: z.optional(signedOff), final: z.optional(signedOff) }),
  /** The grant that the final budget asks for, in minor units of `currency`. */
  requestedMinor: z.optional(z.int()),
  currency: z.optional(currencySchema),
  eligibility: z.optional(
    z.object({
      outcome: z.enum(['failureProposed', 'failed', 'passed']),
      failed: z.array(z.string()),
      reason: z.optional(z.string()),
      by: z.optional(z.string()),
      at: storedInstant,
      againstData: z.optional(reasonsAgainstDataSchema),
    }),
  ),
  clarification: z.optional(
    z.object({
      question: z.string(),
      askedAt: storedInstant,
      dueAt: storedInstant,
      answer: z.optional(z.string()),
      answeredAt: z.optional(storedInstant),
    }),
  ),
  revision: z.optional(
    z.object({
      items: z.array(z.object({ section: z.string(), text: z.string() })),
      ceilingMinor: z.optional(z.int()),
      dueAt: storedInstant,
    }),
  ),
  results: z.object({ preliminary: z.optional(assessmentResult), final: z.optional(assessmentResult) }),
  /** Place on the reserve list, from 1. */
  rank: z.optional(z.int()),
  /** The grant awarded, or held ready while on the reserve list, in minor units of `currency`. */
  grantMinor: z.optional(z.int()),
  decision: z.optional(z.object({ minutes: z.string(), reason: z.optional(z.string()), at: storedInstant })),
  /** The last warning of closing that was given, and for which closing time. */
  warned: z.optional(z.object({ daysLeft: z.int(), closesAt: storedInstant })),
  /** Why the focal point last sent it back. */
  returnedBecause: z.optional(z.string()),
  createdAt: storedInstant,
  /** When the preliminary form reached the CCO. */
  submittedAt: z.optional(storedInstant),
  finalSubmittedAt: z.optional(storedInstant),
  /** When it was withdrawn or lapsed. */
  endedAt: z.optional(storedInstant),
});

export type ProposalState = z.infer<typeof proposalState>;
