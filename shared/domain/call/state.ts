import * as z from 'zod/mini';
import { isUlid } from '../kernel/ids.ts';
import { storedInstant } from '../kernel/instant-schema.ts';
import { callConfiguration } from './configuration.ts';

export const CALL_STATUSES = [
  'draft',
  'themesSet',
  'published',
  'open',
  'closed',
  'preliminaryReview',
  'shortListPublished',
  'finalStageOpen',
  'finalStageClosed',
  'finalReview',
  'finalListPublished',
  'contracting',
  'implementation',
  'closedOut',
  'cancelled',
] as const;

/**
 * A call for proposals. `closesAt` is the time that counts for the preliminary stage: it begins as the configuration's and moves when that
 * stage is extended, while the configuration stays as it was published.
 */
export const callState = z.object({
  id: z.string().check(z.refine(isUlid)),
  status: z.enum(CALL_STATUSES),
  configuration: callConfiguration,
  createdAt: storedInstant,
  closesAt: storedInstant,
  publishedAt: z.optional(storedInstant),
  /** How many times the settings have been written: 1 as first drafted. It stands still once they are published. */
  edition: z.optional(z.int()),
  /** SHA-256 of the canonical JSON of the settings as they were published: whoever has a copy can hold it against this. */
  configurationHash: z.optional(z.string()),
  /** The closing time of the final stage that counts, from its opening on; it moves when that stage is extended. */
  finalClosesAt: z.optional(storedInstant),
  /** The closing time with which the final stage was opened, once it has been put off. */
  finalFirstClosesAt: z.optional(storedInstant),
  shortListPublishedAt: z.optional(storedInstant),
  finalListPublishedAt: z.optional(storedInstant),
  closedOutAt: z.optional(storedInstant),
  cancelReason: z.optional(z.string()),
});

export type CallState = z.infer<typeof callState>;
