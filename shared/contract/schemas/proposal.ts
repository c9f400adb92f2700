import * as z from 'zod/mini';
import { areaSchema } from '#shared/domain/kernel/area-schema.ts';
import { countrySchema } from '#shared/domain/kernel/country-schema.ts';
import { currencySchema } from '#shared/domain/kernel/currency-schema.ts';
import { fractionSchema } from '#shared/domain/kernel/fraction-schema.ts';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { languageSchema } from '#shared/domain/kernel/language-schema.ts';
import { TEXT_LIMITS } from '#shared/domain/kernel/text-limits.ts';
import { DECISIONS } from '#shared/domain/proposal/commands.ts';
import { ELIGIBILITY_CRITERIA, REASON_AGAINST_DATA_MAXIMUM } from '#shared/domain/proposal/rules/eligibility.ts';
import {
  invitationFault,
  ownerKindSchema,
  PARTNER_STATUSES,
  PROPOSAL_STATUSES,
  partnerRoleSchema,
  reasonsAgainstDataSchema,
  stageSchema,
} from '#shared/domain/proposal/state.ts';
import { INVITATION_STANDINGS } from '../../domain/proposal/rules/partner-invitation.ts';
import { caseReply, idParam, pageQuery, pageReply } from './case-reply.ts';
import { partnerLetters } from './document.ts';

const sentence = z.string().check(z.trim(), z.minLength(1), z.maxLength(TEXT_LIMITS.answer));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(150));
const reasonAgainstData = z.string().check(z.trim(), z.minLength(1), z.maxLength(REASON_AGAINST_DATA_MAXIMUM));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const grantMinor = z.int().check(z.minimum(1));

const partner = z.object({
  partnerId: z.string(),
  institutionName: z.string(),
  country: countrySchema,
  role: partnerRoleSchema,
  language: languageSchema,
  status: z.enum(PARTNER_STATUSES),
  invitationNumber: z.int(),
  declinedBecause: z.optional(z.string()),
  /** Only for the owner's people and the office: the invitation did not arrive. */
  undelivered: z.optional(z.object({ fault: invitationFault, at: storedInstant })),
  /** Only for the owner's people and the office. */
  contactName: z.optional(z.string()),
  contactEmail: z.optional(z.string()),
});

const signedOff = z.object({ contentHash: z.string(), at: storedInstant });

const result = z.object({
  total: fractionSchema,
  /** The total to two places, for people to read. */
  shown: z.string(),
  maximum: z.int(),
  sections: z.array(z.object({ section: z.string(), points: fractionSchema })),
  assessments: z.int(),
  spread: z.int(),
  meetsLines: z.boolean(),
});

const proposalFields = {
  callId: z.string(),
  stage: stageSchema,
  ownerInstitutionId: z.string(),
  ownerKind: ownerKindSchema,
  ownerName: z.string(),
  country: countrySchema,
  area: areaSchema,
  themeId: z.string(),
  title: z.string(),
  code: z.optional(z.string()),
  partners: z.array(partner),
  frozen: z.object({ preliminary: z.optional(signedOff), final: z.optional(signedOff) }),
  requestedMinor: z.optional(z.int()),
  currency: z.optional(currencySchema),
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
  /** A failure that one person alone has proposed is shown to the office only. */
  eligibility: z.optional(
    z.object({
      outcome: z.enum(['failureProposed', 'failed', 'passed']),
      failed: z.array(z.string()),
      reason: z.optional(z.string()),
      at: storedInstant,
    }),
  ),
  /** Only for the office. */
  results: z.optional(z.object({ preliminary: z.optional(result), final: z.optional(result) })),
  decision: z.optional(z.object({ minutes: z.string(), reason: z.optional(z.string()), at: storedInstant })),
  rank: z.optional(z.int()),
  grantMinor: z.optional(z.int()),
  /** The earlier proposal that this one began with; said to its owner only. */
  startedFrom: z.optional(z.string()),
  returnedBecause: z.optional(z.string()),
  createdAt: storedInstant,
  submittedAt: z.optional(storedInstant),
  finalSubmittedAt: z.optional(storedInstant),
  endedAt: z.optional(storedInstant),
};

export const proposalReply = caseReply(proposalFields);

/** A section of the form as it is saved; version 0 is a section never saved. */
const section = z.object({
  value: z.record(z.string(), z.unknown()),
  version: z.int(),
  savedAt: z.optional(storedInstant),
  savedBy: z.optional(z.string()),
});

export const proposalWithForm = caseReply({
  ...proposalFields,
  /** The sections of the present stage by name. */
  sections: z.record(z.string(), section),
  /** The form of the present stage is its owner's until it is signed and sent: this reader gets none of its sections. */
  formWithheld: z.optional(z.boolean()),
  /** What the preliminary form said, once the final one is being written. */
  preliminarySections: z.optional(z.record(z.string(), section)),
  /** SHA-256 of the present stage's form: send it back to sign exactly this. */
  contentHash: z.string(),
  missing: z.array(z.object({ section: z.string(), field: z.string(), reason: z.string() })),
  /** When the present stage closes. */
  closesAt: z.optional(storedInstant),
  /** The moment of this reply by the server's clock, so that a countdown goes by it and not by the reader's. */
  readAt: storedInstant,
});

export const savedSections = z.object({
  id: z.string(),
  version: z.int(),
  status: z.string(),
  sections: z.record(z.string(), z.object({ version: z.int(), savedAt: storedInstant })),
});

/** What a final form has been begun with: the sections that were saved by it. */
export const takenOver = z.extend(savedSections, {
  /** The earlier budget was in another currency, so its prices were not taken. */
  pricesLeftOut: z.boolean(),
});

export const proposalPage = pageReply({
  callId: z.string(),
  title: z.string(),
  ownerInstitutionId: z.string(),
  /** In English and shortened to 60 characters. */
  ownerName: z.string(),
  country: countrySchema,
  area: areaSchema,
  code: z.optional(z.string()),
  createdAt: storedInstant,
  submittedAt: z.optional(storedInstant),
  /** Until when the owner can answer the office's question. */
  answerBy: z.optional(storedInstant),
  /** One person has found it not eligible and a second must look; said to the office only. */
  failureProposed: z.optional(z.boolean()),
});

export const proposalHistory = z.object({
  items: z.array(
    z.object({
      version: z.int(),
      type: z.string(),
      at: storedInstant,
      by: z.enum(['person', 'invited', 'system', 'anyone']),
      /** Who did it, where the reader may know. */
      byName: z.optional(z.string()),
      /** The partner institution that it was about. */
      about: z.optional(z.string()),
      /** The reason, question or answer given with it. */
      note: z.optional(z.string()),
      /** Said to the office only. */
      againstData: z.optional(reasonsAgainstDataSchema),
    }),
  ),
});

export const invitationReply = caseReply({
  title: z.string(),
  ownerName: z.string(),
  area: areaSchema,
  /** Only while the link can be answered, and until it runs out for those who accepted by it. */
  summary: z.optional(z.string()),
  institutionName: z.string(),
  country: countrySchema,
  role: partnerRoleSchema,
  language: languageSchema,
  partnerStatus: z.enum(PARTNER_STATUSES),
  /** How the link stands: it can be answered, has been, or why it no longer can be. */
  standing: z.enum(INVITATION_STANDINGS),
  expiresAt: z.optional(storedInstant),
  letters: partnerLetters,
});

export const proposalParams = z.object({ proposalId: idParam });
export const partnerParams = z.object({ proposalId: idParam, partnerId: idParam });
export const invitationParams = z.object({ token: z.string().check(z.minLength(20), z.maxLength(1200)) });
export const letterParams = z.object({ ...invitationParams.shape, documentId: idParam });

export const proposalQuery = z.object({
  ...pageQuery,
  /**
   * Proposals of the own institution, those that wait for the focal point, those still being written that are to come to it, those that it has
   * passed on, or all of a call (the office).
   */
  view: z.optional(z.enum(['institution', 'focalPoint', 'onTheWay', 'passedOn', 'call'])),
  callId: z.optional(idParam),
  status: z.optional(z.enum(PROPOSAL_STATUSES)),
  area: z.optional(areaSchema),
});

export const createProposalBody = z.strictObject({
  callId: idParam,
  area: areaSchema,
  themeId: name,
  title: name,
  /** The person's own institution when left out. */
  institutionId: z.optional(idParam),
  /** An earlier proposal of the same institution whose form and partners are taken over. */
  from: z.optional(idParam),
});

export const takeOverBody = z.strictObject({ from: z.enum(['earlier', 'preliminary']) });

export const saveProposalBody = z.strictObject({
  /** Each section whole, by name; what a section may hold is in its schema. */
  sections: z.record(z.string(), z.record(z.string(), z.unknown())),
  /** The version that each section was written on; 0, also when left out, for one that was never saved. */
  versions: z._default(z.record(z.string(), z.int().check(z.minimum(0))), {}),
});

export const correctPartnerBody = z.strictObject({
  role: partnerRoleSchema,
  contactName: name,
  contactEmail: z.email().check(z.maxLength(150)),
  language: languageSchema,
});

export const addPartnerBody = z.extend(correctPartnerBody, { institutionName: name, country: countrySchema });

export const consentBody = z.strictObject({ name, position: name });
export const declineBody = z.strictObject({ reason: z.optional(sentence) });
export const signBody = z.strictObject({ contentHash: hash });
export const transmitBody = z.strictObject({ contentHash: z.optional(hash) });
export const reasonBody = z.strictObject({ reason: sentence });
export const recallBody = z.strictObject({ reason: z.optional(sentence) });
export const eligibilityBody = z.strictObject({
  checklist: z.record(z.enum(ELIGIBILITY_CRITERIA), z.enum(['pass', 'fail'])),
  reason: z.optional(sentence),
  /** Why points are passed that the data says are not met, by point; needed for each of them. */
  againstData: z.optional(z.partialRecord(z.enum(ELIGIBILITY_CRITERIA), reasonAgainstData)),
});
/** What the data says to each question of the check, and the proposals that this one resembles: shown, never decided by. */
export const eligibilityReply = z.object({
  proposalId: z.string(),
  /** Working days that the owner gets to answer a question. */
  clarificationDays: z.int(),
  /** What was recorded last, and by whom. */
  recorded: z.optional(
    z.object({
      outcome: z.enum(['failureProposed', 'failed', 'passed']),
      at: storedInstant,
      byName: z.optional(z.string()),
      againstData: z.optional(reasonsAgainstDataSchema),
    }),
  ),
  findings: z.array(
    z.object({
      check: z.enum(ELIGIBILITY_CRITERIA),
      /** `person`: the data does not decide it. */
      verdict: z.enum(['met', 'notMet', 'person']),
      facts: z.record(z.string(), z.union([z.string(), z.number(), z.readonly(z.array(z.string()))])),
    }),
  ),
  doubles: z.array(
    z.object({
      proposalId: z.string(),
      callId: z.string(),
      code: z.optional(z.string()),
      title: z.string(),
      ownerName: z.string(),
      status: z.string(),
      /** How much of title, theme and activities both share. */
      percent: z.int(),
      sameOwner: z.boolean(),
      sameTitle: z.boolean(),
    }),
  ),
});
export const questionBody = z.strictObject({ question: sentence });
export const answerBody = z.strictObject({ answer: sentence });
export const decideBody = z.strictObject({
  decision: z.enum(DECISIONS),
  grantMinor: z.optional(grantMinor),
  rank: z.optional(z.int().check(z.minimum(1), z.maximum(999))),
  minutes: sentence,
  reason: z.optional(sentence),
});
export const revisionBody = z.strictObject({
  items: z.array(z.strictObject({ section: name, text: sentence })).check(z.minLength(1), z.maxLength(50)),
  ceilingMinor: z.optional(grantMinor),
});
export const promoteBody = z.strictObject({ grantMinor: z.optional(grantMinor), reason: sentence });
