import * as z from 'zod/mini';
import { isPersonId, type PersonId } from '../kernel/ids.ts';
import { storedInstant } from '../kernel/instant-schema.ts';

export const QUESTION_STATUSES = ['asked', 'answered', 'declined'] as const;

/** A question about a call that somebody who prepares or passes on proposals has put to the office. */
export const questionState = z.object({
  id: z.string(),
  status: z.enum(QUESTION_STATUSES),
  callId: z.string(),
  question: z.string(),
  askedBy: z.custom<PersonId>(isPersonId),
  askedAt: storedInstant,
  answer: z.optional(z.string()),
  publishedAs: z.optional(z.string()),
  /** Why it is not answered; the asker alone is told. */
  declinedBecause: z.optional(z.string()),
  closedAt: z.optional(storedInstant),
});

export type QuestionState = z.infer<typeof questionState>;
