import * as z from 'zod/mini';
import { activityState, evidence, participants } from '#shared/domain/activity/state.ts';
import { calendarDay, instantSchema, storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { caseReply, idParam, pageReply } from './case-reply.ts';

const shown = z.omit(activityState, { id: true, status: true }).shape;

/** An activity as it was planned, announced, held and shown. */
export const activityReply = caseReply(shown);

export const activityPage = pageReply({
  title: z.string(),
  kind: z.string(),
  plannedStartsOn: calendarDay,
  plannedEndsOn: calendarDay,
  place: z.string(),
  startsAt: z.optional(storedInstant),
});

export const activityParams = z.object({ grantId: idParam, activityId: idParam });

export const notifyBody = z.object({
  startsAt: instantSchema,
  endsAt: instantSchema,
  place: z.string().check(z.trim(), z.minLength(2), z.maxLength(200)),
  agendaDocumentId: idParam,
});

export const holdBody = z.object({
  startedAt: instantSchema,
  endedAt: instantSchema,
  participants: z.array(participants).check(z.maxLength(60)),
});

export const evidenceBody = z.object({
  evidence: z.array(z.extend(evidence, { documentId: idParam })).check(z.maxLength(50)),
});

export const queryBody = z.object({ question: z.string().check(z.trim(), z.minLength(3), z.maxLength(1000)) });
