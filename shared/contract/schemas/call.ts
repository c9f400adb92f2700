import * as z from 'zod/mini';
import { callConfiguration } from '#shared/domain/call/configuration.ts';
import { callDraft } from '#shared/domain/call/presets.ts';
import { areaSchema } from '#shared/domain/kernel/area-schema.ts';
import { instantSchema, storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { TEXT_LIMITS } from '#shared/domain/kernel/text-limits.ts';
import { callLine } from './call-line.ts';
import { caseReply, idParam, pageReply } from './case-reply.ts';

/** A call with all its settings. `closesAt` and `finalClosesAt` are the closing times that count, extensions included. */
export const callReply = caseReply({
  configuration: callConfiguration,
  createdAt: storedInstant,
  closesAt: storedInstant,
  publishedAt: z.optional(storedInstant),
  /** The edition of the settings, and once they are published the SHA-256 of their canonical JSON. */
  edition: z.optional(z.int()),
  configurationHash: z.optional(z.string()),
  finalClosesAt: z.optional(storedInstant),
  /** What `finalClosesAt` was when the final stage was opened, once it has been put off. */
  finalFirstClosesAt: z.optional(storedInstant),
  shortListPublishedAt: z.optional(storedInstant),
  finalListPublishedAt: z.optional(storedInstant),
  closedOutAt: z.optional(storedInstant),
  cancelReason: z.optional(z.string()),
});

export const callPage = pageReply(callLine);

export const callParams = z.object({ callId: idParam });

export const createCallBody = callDraft;

export const editCallBody = z.object({ configuration: callConfiguration });

/** `closesAt` is the new closing time of the stage that is under way. */
export const extendCallBody = z.object({
  closesAt: instantSchema,
  reason: z.string().check(z.minLength(3), z.maxLength(TEXT_LIMITS.reason)),
});

export const openFinalStageBody = z.object({ finalClosesAt: z.optional(instantSchema) });

export const cancelCallBody = z.object({ reason: z.string().check(z.minLength(3), z.maxLength(TEXT_LIMITS.reason)) });

/** How the asker's institutions stand in the areas of a call. */
export const standingReply = z.object({
  items: z.array(
    z.object({
      institutionId: z.string(),
      area: areaSchema,
      /** Of the seat in the working group: `endsBefore` the call closes, so that the proposal would be found not eligible. */
      seat: z.enum(['held', 'endsBefore', 'none', 'notNeeded']),
      /** Whether somebody, be it a deputy, can transmit: without anybody a proposal cannot be sent. */
      focalPoint: z.enum(['there', 'vacant', 'notNeeded']),
    }),
  ),
});
