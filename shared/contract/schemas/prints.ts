import * as z from 'zod/mini';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { languageSchema } from '#shared/domain/kernel/language-schema.ts';

/** The language of the printed document; the reader's own when left out. What people wrote stays in the language they wrote it in. */
export const printQuery = z.object({ language: z.optional(languageSchema) });

/** The bytes of a file. */
export const printed = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** The SHA-256 that stands on a receipt. */
export const receiptParams = z.object({ contentHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });

/**
 * Whether content with this hash has been received, and as what. The code is absent as long as none is given yet. `recalledAt`: its owner has taken it
 * back, so it counts no more; `withdrawnAt`: the whole proposal has been withdrawn since.
 */
const receipt = z.object({
  code: z.optional(z.string()),
  form: z.optional(z.enum(['preliminary', 'final', 'revised'])),
  submittedAt: z.optional(storedInstant),
  recalledAt: z.optional(storedInstant),
  withdrawnAt: z.optional(storedInstant),
});

/** What is known of a content: the receipt that stands, the latest of several; and the others of the very same content. */
export const receiptReply = z.extend(receipt, { known: z.boolean(), others: z.optional(z.array(receipt)) });
