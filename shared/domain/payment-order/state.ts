import * as z from 'zod/mini';
import { accountIdSchema } from '../account/ids.ts';
import { currencySchema } from '../kernel/currency-schema.ts';
import { storedInstant } from '../kernel/instant-schema.ts';
import { paymentRequestIdSchema } from '../payment-request/ids.ts';
import { paymentOrderIdSchema } from './ids.ts';
import { PAYMENT_ORDER_STATUSES } from './machine.ts';
import { creditor, purpose, screening } from './payee.ts';

export const paymentOrderState = z.object({
  id: paymentOrderIdSchema,
  status: z.enum(PAYMENT_ORDER_STATUSES),
  requestId: paymentRequestIdSchema,
  grantId: z.string(),
  institutionId: z.string(),
  accountId: accountIdSchema,
  accountVersion: z.int(),
  amountMinor: z.int(),
  currency: currencySchema,
  endToEndId: z.string(),
  instructionId: z.string(),
  uetr: z.string(),
  creditor,
  purpose,
  remittance: z.string(),
  createdAt: storedInstant,
  screening: z.optional(screening),
  batchId: z.optional(z.string()),
  batchNumber: z.optional(z.string()),
  /** True from the release on: the money counts as under way. */
  isReleased: z.boolean(),
  debitedAt: z.optional(storedInstant),
  reconciledAt: z.optional(storedInstant),
  /** The bank's reference on the booked entry. */
  bankReference: z.optional(z.string()),
  bankStatus: z.optional(z.string()),
  reasonCode: z.optional(z.string()),
  /** Set when the bank has said something that a person should look at. */
  needsAttention: z.optional(z.string()),
  /** Where the order stood when its recall was asked for. */
  beforeRecall: z.optional(z.enum(PAYMENT_ORDER_STATUSES)),
  /** What has been heard already, so that the same message has no second effect. */
  heard: z.readonly(z.array(z.string())),
});

export type PaymentOrderState = z.infer<typeof paymentOrderState>;
