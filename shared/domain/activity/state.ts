import * as z from 'zod/mini';
import { countrySchema } from '../kernel/country-schema.ts';
import { calendarDay, storedInstant } from '../kernel/instant-schema.ts';

export const ACTIVITY_STATUSES = ['planned', 'notified', 'held', 'evidenced', 'queried', 'accepted'] as const;

/** How many people of one country took part. */
export const participants = z.object({ country: countrySchema, people: z.int().check(z.minimum(1)) });

export type Participants = z.infer<typeof participants>;

/** A document that shows that the activity took place as claimed. */
export const evidence = z.object({
  documentId: z.string(),
  kind: z.enum(['attendanceList', 'agenda', 'photographs', 'tickets', 'presentation', 'output', 'evaluation', 'other']),
});

export type Evidence = z.infer<typeof evidence>;

/** One activity of a grant: a training, a workshop, a study visit; from its plan to the coordinator's acceptance. */
export const activityState = z.object({
  id: z.string(),
  status: z.enum(ACTIVITY_STATUSES),
  grantId: z.string(),
  ownerInstitutionId: z.string(),
  key: z.string(),
  title: z.string(),
  kind: z.string(),
  plannedPlace: z.string(),
  plannedStartsOn: calendarDay,
  plannedEndsOn: calendarDay,
  /** The contract's implementation window. */
  notBefore: storedInstant,
  notAfter: storedInstant,
  noticeDays: z.int(),
  plannedAt: storedInstant,
  notice: z.optional(
    z.object({
      startsAt: storedInstant,
      endsAt: storedInstant,
      place: z.string(),
      agendaDocumentId: z.string(),
      notifiedAt: storedInstant,
    }),
  ),
  held: z.optional(
    z.object({
      startedAt: storedInstant,
      endedAt: storedInstant,
      participants: z.readonly(z.array(participants)),
      recordedAt: storedInstant,
    }),
  ),
  evidence: z.readonly(z.array(evidence)),
  query: z.optional(z.string()),
  acceptedAt: z.optional(storedInstant),
});

export type ActivityState = z.infer<typeof activityState>;
