import * as z from 'zod/mini';
import { countrySchema } from '../kernel/country-schema.ts';
import { currencySchema } from '../kernel/currency-schema.ts';
import { storedInstant } from '../kernel/instant-schema.ts';
import { accountIdentifier } from './identifier.ts';
import { accountIdSchema } from './ids.ts';
import { ACCOUNT_STATUSES } from './machine.ts';

/** The holder's address in elements of its own: banks no longer take it as free lines (ISO 20022 structured address). */
const holderAddress = z.object({ street: z.optional(z.string()), town: z.string(), country: countrySchema });

export const accountState = z.object({
  id: accountIdSchema,
  status: z.enum(ACCOUNT_STATUSES),
  institutionId: z.string(),
  holderName: z.string(),
  identifier: accountIdentifier,
  bankName: z.string(),
  currency: currencySchema,
  address: holderAddress,
  /** Kept in another country than the institution's own: the bank looks at it twice. */
  isAbroad: z.boolean(),
  evidenceDocumentId: z.string(),
  proposedBy: z.string(),
  proposedAt: storedInstant,
  callBack: z.optional(
    z.object({ by: z.string(), contactName: z.string(), contactNumber: z.string(), at: storedInstant }),
  ),
  approvedBy: z.optional(z.string()),
  coolingEndsAt: z.optional(storedInstant),
  /** Why it was suspended, superseded or rejected. */
  reason: z.optional(z.string()),
});

export type AccountState = z.infer<typeof accountState>;
