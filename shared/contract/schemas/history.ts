import * as z from 'zod/mini';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';

/** What has happened to one case, in order: which event, when, and what kind of actor brought it about. */
export const historyReply = z.object({
  items: z.array(
    z.object({
      version: z.int(),
      type: z.string(),
      at: storedInstant,
      actor: z.object({ kind: z.enum(['person', 'invited', 'system', 'anyone']), id: z.string() }),
    }),
  ),
});
