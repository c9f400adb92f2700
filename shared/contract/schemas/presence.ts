import * as z from 'zod/mini';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';

/** Which section of the form is open before somebody. */
export const presenceBody = z.strictObject({ section: z.string().check(z.regex(/^[a-z][A-Za-z]{0,39}$/)) });

/** Who else has which section open. */
export const presenceReply = z.object({
  items: z.array(z.object({ personId: z.string(), name: z.string(), section: z.string(), at: storedInstant })),
});
