import * as z from 'zod/mini';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { ELIGIBILITY_CRITERIA, REASON_AGAINST_DATA_MAXIMUM } from '#shared/domain/proposal/rules/eligibility.ts';
import { reasonsAgainstDataSchema } from '#shared/domain/proposal/state.ts';
import { sentence, typedText } from './typed-text.ts';

export const eligibilityBody = z.strictObject({
  checklist: z.record(z.enum(ELIGIBILITY_CRITERIA), z.enum(['pass', 'fail'])),
  reason: z.optional(sentence),
  /** Why points are passed that the data says are not met, by point; needed for each of them. */
  againstData: z.optional(z.partialRecord(z.enum(ELIGIBILITY_CRITERIA), typedText(REASON_AGAINST_DATA_MAXIMUM))),
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
