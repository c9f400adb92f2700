import * as z from 'zod/mini';
import { accountIdSchema } from '../account/ids.ts';
import { currencySchema } from '../kernel/currency-schema.ts';
import { storedInstant } from '../kernel/instant-schema.ts';
import { paymentRequestIdSchema } from './ids.ts';
import { PAYMENT_KINDS, requestLine } from './lines.ts';
import { PAYMENT_REQUEST_STATUSES } from './machine.ts';

/** A claim for money under a grant. All amounts are minor units of `currency`, which is the contract's. */
export const paymentRequestState = z.object({
  id: paymentRequestIdSchema,
  status: z.enum(PAYMENT_REQUEST_STATUSES),
  grantId: z.string(),
  institutionId: z.string(),
  kind: z.enum(PAYMENT_KINDS),
  currency: currencySchema,
  accountId: accountIdSchema,
  lines: z.readonly(z.array(requestLine)),
  claimedMinor: z.int(),
  createdBy: z.string(),
  createdAt: storedInstant,
  signedBy: z.optional(z.string()),
  submittedAt: z.optional(storedInstant),
  query: z.optional(
    z.object({ question: z.string(), by: z.string(), at: storedInstant, answer: z.optional(z.string()) }),
  ),
  documentsCheckedBy: z.optional(z.string()),
  technicallyConfirmedBy: z.optional(z.string()),
  approval: z.optional(
    z.object({
      by: z.string(),
      at: storedInstant,
      acceptedMinor: z.int(),
      clearedMinor: z.int(),
      payableMinor: z.int(),
    }),
  ),
  /** How often it has been approved: more than once when the bank could not deliver the money. */
  approvals: z.int(),
  reissuedBy: z.optional(z.string()),
  orderId: z.optional(z.string()),
  paidAt: z.optional(storedInstant),
  /** The bank's reason when the money did not arrive or came back. */
  failureCode: z.optional(z.string()),
  /** Why the request was rejected. */
  reason: z.optional(z.string()),
});

export type PaymentRequestState = z.infer<typeof paymentRequestState>;
