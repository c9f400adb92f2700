import * as z from 'zod/mini';
import { storedInstant } from '../kernel/instant-schema.ts';
import { bankMessageIdSchema } from './ids.ts';
import { BANK_MESSAGE_STATUSES } from './machine.ts';
import { reading } from './reading.ts';

/** A file from the bank. The file itself stays in the bucket under `objectKey`; `sha256` tells whether it is still the same. */
export const bankMessageState = z.object({
  id: bankMessageIdSchema,
  status: z.enum(BANK_MESSAGE_STATUSES),
  objectKey: z.string(),
  sha256: z.string(),
  sizeBytes: z.int(),
  receivedAt: storedInstant,
  reading: z.optional(reading),
  /** Why it could not be read. */
  refusedBecause: z.optional(z.string()),
});

export type BankMessageState = z.infer<typeof bankMessageState>;
