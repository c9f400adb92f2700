import * as z from 'zod/mini';
import { currencySchema } from '../kernel/currency-schema.ts';
import { calendarDay, storedInstant } from '../kernel/instant-schema.ts';
import { paymentOrderIdSchema } from '../payment-order/ids.ts';
import { paymentBatchIdSchema } from './ids.ts';
import { PAYMENT_BATCH_STATUSES } from './machine.ts';

export const paymentBatchState = z.object({
  id: paymentBatchIdSchema,
  status: z.enum(PAYMENT_BATCH_STATUSES),
  number: z.string(),
  currency: currencySchema,
  executionDate: calendarDay,
  orderIds: z.readonly(z.array(paymentOrderIdSchema)),
  totalMinor: z.int(),
  openedBy: z.string(),
  openedAt: storedInstant,
  /** SHA-256 of the file, from the freezing on: what is approved and sent is this very file. */
  fileHash: z.optional(z.string()),
  fileCreatedAt: z.optional(storedInstant),
  frozenBy: z.optional(z.string()),
  /** How many checkers must approve it: two above the limit. */
  approvalsNeeded: z.int(),
  approvals: z.readonly(z.array(z.object({ by: z.string(), at: storedInstant }))),
  releasedBy: z.optional(z.string()),
  releasedAt: z.optional(storedInstant),
  objectKey: z.optional(z.string()),
  sentAt: z.optional(storedInstant),
  /** Why it was dissolved. */
  reason: z.optional(z.string()),
});

export type PaymentBatchState = z.infer<typeof paymentBatchState>;
