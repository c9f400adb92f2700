import * as z from 'zod/mini';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { TEXT_LIMITS } from '#shared/domain/kernel/text-limits.ts';
import { caseReply, idParam } from './case-reply.ts';

const sentence = z.string().check(z.trim(), z.minLength(5), z.maxLength(TEXT_LIMITS.answer));

export const questionReply = caseReply({
  callId: z.string(),
  question: z.string(),
  askedAt: storedInstant,
  /** Only for the office: everybody else reads questions without their asker. */
  askedBy: z.optional(z.object({ name: z.string(), email: z.string() })),
  answer: z.optional(z.string()),
  publishedAs: z.optional(z.string()),
  declinedBecause: z.optional(z.string()),
  closedAt: z.optional(storedInstant),
});

/** The questions about a call: all of them for the office, the own ones for those who ask. */
export const questionsReply = z.object({ items: z.array(questionReply) });

/** What everybody may read: question and answer, without the asker. */
export const answeredQuestionsReply = z.object({
  items: z.array(z.object({ id: z.string(), question: z.string(), answer: z.string(), answeredAt: storedInstant })),
});

export const questionParams = z.object({ questionId: idParam });
export const askBody = z.strictObject({ question: sentence });
export const answerQuestionBody = z.strictObject({ answer: sentence, publishedAs: z.optional(sentence) });
export const declineQuestionBody = z.strictObject({ reason: sentence });
