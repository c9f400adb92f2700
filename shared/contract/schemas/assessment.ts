import * as z from 'zod/mini';
import {
  assessedStage,
  assessmentScore,
  CONFLICT_KINDS,
  givenComment,
  givenMark,
} from '#shared/domain/assessment/state.ts';
import { areaSchema } from '#shared/domain/kernel/area-schema.ts';
import { countrySchema } from '#shared/domain/kernel/country-schema.ts';
import { fractionSchema } from '#shared/domain/kernel/fraction-schema.ts';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { partnerRoleSchema } from '#shared/domain/proposal/state.ts';
import { caseReply, idParam, pageQuery, pageReply } from './case-reply.ts';

const text = z.string().check(z.trim(), z.maxLength(3000));

/** The questions of the rubric, with what may be given for each. */
const rubric = z.object({
  sections: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      criteria: z.array(z.object({ id: z.string(), title: z.string(), max: z.int(), weight: z.int() })),
    }),
  ),
  commentRule: z.object({ reasonForMarks: z.array(z.int()), commentPerSection: z.boolean() }),
});

/** The proposal as an assessor reads it: nobody's name or address at the owner or the partners. */
const assessedProposal = z.object({
  proposalId: z.string(),
  title: z.string(),
  code: z.optional(z.string()),
  area: areaSchema,
  country: countrySchema,
  ownerName: z.string(),
  partners: z.array(z.object({ institutionName: z.string(), country: countrySchema, role: partnerRoleSchema })),
  /** By section name; before the declaration on conflicts the summary alone. */
  sections: z.record(z.string(), z.record(z.string(), z.unknown())),
  preliminarySections: z.optional(z.record(z.string(), z.record(z.string(), z.unknown()))),
});

const assignmentFields = {
  callId: z.string(),
  proposalId: z.string(),
  stage: assessedStage,
  area: areaSchema,
  title: z.string(),
  code: z.optional(z.string()),
  assessorId: z.string(),
  assignedAt: storedInstant,
  conflict: z.optional(z.object({ kind: z.enum(CONFLICT_KINDS), note: z.optional(z.string()) })),
  marks: z.array(givenMark),
  comments: z.array(givenComment),
  score: z.optional(assessmentScore),
  submittedAt: z.optional(storedInstant),
  returnedBecause: z.optional(z.string()),
};

export const assignmentReply = caseReply(assignmentFields);
export const assignmentWithProposal = caseReply({ ...assignmentFields, rubric, proposal: assessedProposal });

export const assignmentPage = pageReply({
  proposalId: z.string(),
  stage: assessedStage,
  area: areaSchema,
  title: z.string(),
  code: z.optional(z.string()),
  assignedAt: storedInstant,
});

export const assignmentParams = z.object({ assignmentId: idParam });
export const assignmentCallParams = z.object({ callId: idParam });
export const assignmentQuery = z.object({
  ...pageQuery,
  status: z.optional(z.enum(['offered', 'accepted', 'conflicted', 'submitted', 'returned'])),
});

export const planBody = z.strictObject({ stage: assessedStage, area: z.optional(areaSchema) });

export const planReply = z.object({
  assignments: z.array(z.object({ proposalId: z.string(), assessorId: z.string(), stage: assessedStage })),
  unfilled: z.array(z.object({ proposalId: z.string(), missing: z.int() })),
});

export const assignBody = z.strictObject({
  assignments: z
    .array(z.strictObject({ proposalId: idParam, assessorId: idParam, stage: assessedStage }))
    .check(z.minLength(1), z.maxLength(20)),
});

export const assignedReply = z.object({
  items: z.array(z.object({ id: z.string(), proposalId: z.string(), assessorId: z.string(), stage: assessedStage })),
});

export const declareBody = z.strictObject({
  conflict: z.boolean(),
  kind: z.optional(z.enum(CONFLICT_KINDS)),
  note: z.optional(text),
});

export const saveAssessmentBody = z.strictObject({
  marks: z
    .array(z.strictObject({ criterion: z.string(), mark: z.int(), reason: z.optional(text) }))
    .check(z.maxLength(100)),
  comments: z.array(z.strictObject({ section: z.string(), text })).check(z.maxLength(30)),
});

export const returnAssessmentBody = z.strictObject({ reason: text.check(z.minLength(1)) });

export const rankingQuery = z.object({ stage: assessedStage, area: z.optional(areaSchema) });

export const rankingReply = z.object({
  maximum: z.int(),
  items: z.array(
    z.object({
      rank: z.int(),
      proposalId: z.string(),
      status: z.string(),
      title: z.string(),
      code: z.optional(z.string()),
      ownerName: z.string(),
      country: countrySchema,
      area: areaSchema,
      total: fractionSchema,
      /** The total to two places, for people to read. */
      shown: z.string(),
      sections: z.array(z.object({ section: z.string(), points: fractionSchema })),
      assessments: z.int(),
      spread: z.int(),
      /** The totals lie too far apart: a third assessor is needed. */
      needsAnother: z.boolean(),
      meetsLines: z.boolean(),
    }),
  ),
});
