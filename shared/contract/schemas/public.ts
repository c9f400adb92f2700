import * as z from 'zod/mini';
import { callConfiguration } from '#shared/domain/call/configuration.ts';
import { areaSchema } from '#shared/domain/kernel/area-schema.ts';
import { countrySchema } from '#shared/domain/kernel/country-schema.ts';
import { calendarDay, storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { moneySchema } from '#shared/domain/kernel/money-schema.ts';
import { callLine } from './call-line.ts';
import { idParam } from './case-reply.ts';

const callHead = { id: z.string(), status: z.string(), ...callLine };

/** `open`: those that can be applied for now or soon. `all`: every call that was ever published. */
export const publicCallsQuery = z.object({ show: z.optional(z.enum(['open', 'all'])) });

/** `readAt`: the moment of the reply by the server's clock, by which what is left until closing is counted. */
export const publicCallsReply = z.object({ items: z.array(z.object(callHead)), readAt: storedInstant });

/** Published lists name code, title, owner, country and area and nothing else (dossier P2 [default]). */
const listed = z.object({
  code: z.optional(z.string()),
  title: z.string(),
  ownerName: z.string(),
  country: countrySchema,
  area: areaSchema,
});

/** What everybody may know of a call: what is asked for, of whom, until when, and its lists once they are out. */
export const publicCallReply = z.object({
  ...callHead,
  themes: callConfiguration.shape.areas,
  languages: callConfiguration.shape.languages,
  applicantKinds: callConfiguration.shape.applicantKinds,
  activityKinds: callConfiguration.shape.activityKinds,
  projectTypes: callConfiguration.shape.projectTypes,
  intermediary: callConfiguration.shape.intermediary,
  /** Whether a proposal sent at this moment would be in time. */
  takesProposals: z.boolean(),
  /** That moment, by the server's clock. */
  readAt: storedInstant,
  partnerMinimum: z.int(),
  /** The most that one project may be granted, where the call sets it. */
  grantMaximum: z.optional(moneySchema),
  documents: callConfiguration.shape.documents,
  implementationStartsAt: storedInstant,
  implementationEndsAt: storedInstant,
  /** Why the call was cancelled, when it was. */
  cancelReason: z.optional(z.string()),
  /** The files that explain the call; each can be fetched by its own route. */
  guidelines: z.array(z.object({ id: z.string(), fileName: z.string(), contentType: z.string(), sizeBytes: z.int() })),
  shortList: z.optional(z.array(listed)),
  finalList: z.optional(z.array(listed)),
});

export const guidelineParams = z.object({ callId: idParam, documentId: idParam });

const project = {
  code: z.string(),
  title: z.string(),
  ownerName: z.string(),
  country: countrySchema,
  area: areaSchema,
  callId: z.string(),
  /** The year of the proposal, as in its code. */
  year: z.int(),
  grant: moneySchema,
  implementationEndsAt: storedInstant,
  stage: z.enum(['running', 'completed']),
};

export const projectsQuery = z.object({
  area: z.optional(areaSchema),
  country: z.optional(countrySchema),
  year: z.optional(z.coerce.number().check(z.int(), z.minimum(2013), z.maximum(2100))),
  /** Words that must all occur in title, owner or code. */
  q: z.optional(z.string().check(z.maxLength(100))),
});

export const projectsReply = z.object({ items: z.array(z.object(project)) });

export const projectParams = z.object({ code: z.string().check(z.regex(/^\d{4}-[A-Z]{8}-\d{1,6}$/)) });

export const projectReply = z.object({
  ...project,
  implementationStartsAt: storedInstant,
  partners: z.array(z.object({ institutionName: z.string(), country: countrySchema })),
  activities: z.array(
    z.object({ title: z.string(), kind: z.string(), place: z.string(), startsOn: calendarDay, endsOn: calendarDay }),
  ),
});
