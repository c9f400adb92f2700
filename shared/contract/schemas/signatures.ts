import * as z from 'zod/mini';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { stageSchema } from '#shared/domain/proposal/state.ts';

/** A SHA-256 in hexadecimal. */
const fingerprint = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const act = { name: z.string(), at: storedInstant };

/** Versions of a form that were signed off, in order: by whom, when the CCO received them, and whether they went back to the owner. */
export const signaturesReply = z.object({
  items: z.array(
    z.object({
      stage: stageSchema,
      form: z.enum(['preliminary', 'final', 'revised']),
      contentHash: fingerprint,
      signed: z.optional(z.object(act)),
      received: z.optional(z.object(act)),
      ended: z.optional(z.object({ ...act, how: z.enum(['returned', 'recalled']), reason: z.optional(z.string()) })),
    }),
  ),
});

/** Which version; the last that was signed off when left out. */
export const snapshotQuery = z.object({ contentHash: z.optional(fingerprint) });

/** Who would transmit a proposal: empty when the seat is vacant, and for institutions of the OIC, which transmit by themselves. */
export const focalPointReply = z.object({
  needed: z.boolean(),
  holders: z.array(z.object({ name: z.string(), email: z.string() })),
  /** Whether the owner is active and, where that counts, a member of the working group today. */
  ownerMayApply: z.boolean(),
});
