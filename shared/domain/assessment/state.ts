import * as z from 'zod/mini';
import { areaSchema } from '../kernel/area-schema.ts';
import { storedInstant } from '../kernel/instant-schema.ts';

export const ASSESSMENT_STATUSES = ['offered', 'accepted', 'conflicted', 'submitted', 'returned'] as const;

export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number];

export const assessedStage = z.enum(['preliminary', 'final']);

/** Why an assessor cannot judge a proposal freely. */
export const CONFLICT_KINDS = ['employment', 'family', 'financial', 'tookPart', 'other'] as const;

/** A whole mark for one criterion of the rubric, with a reason where the rubric wants one. */
export const givenMark = z.object({ criterion: z.string(), mark: z.int(), reason: z.optional(z.string()) });

export type GivenMark = z.infer<typeof givenMark>;

export const givenComment = z.object({ section: z.string(), text: z.string() });

/** What an assessment came to: whole points by section in the rubric's order. */
export const assessmentScore = z.object({
  sections: z.array(z.object({ section: z.string(), points: z.int() })),
  total: z.int(),
  maximum: z.int(),
});

export type AssessmentScore = z.infer<typeof assessmentScore>;

/** One assessor's work on one stage of one proposal. */
export const assessmentState = z.object({
  id: z.string(),
  status: z.enum(ASSESSMENT_STATUSES),
  callId: z.string(),
  proposalId: z.string(),
  stage: assessedStage,
  area: areaSchema,
  /** The proposal's title and code when it was assigned, for the assessor's list. */
  title: z.string(),
  code: z.optional(z.string()),
  assessorId: z.string(),
  assignedAt: storedInstant,
  acceptedAt: z.optional(storedInstant),
  conflict: z.optional(z.object({ kind: z.enum(CONFLICT_KINDS), note: z.optional(z.string()) })),
  marks: z.array(givenMark),
  comments: z.array(givenComment),
  score: z.optional(assessmentScore),
  submittedAt: z.optional(storedInstant),
  /** What the coordinator wants put right. */
  returnedBecause: z.optional(z.string()),
});

export type AssessmentState = z.infer<typeof assessmentState>;
