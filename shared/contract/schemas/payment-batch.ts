import * as z from 'zod/mini';
import { currencySchema } from '#shared/domain/kernel/currency-schema.ts';
import { calendarDay, storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { PAYMENT_BATCH_STATUSES } from '#shared/domain/payment-batch/machine.ts';
import { caseReply, idParam, pageQuery, pageReply } from './case-reply.ts';

const fileHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A payment batch. `fileHash` is the SHA-256 of the file that is approved and sent. */
export const paymentBatchReply = caseReply({
  number: z.string(),
  currency: currencySchema,
  executionDate: calendarDay,
  orderIds: z.array(z.string()),
  totalMinor: z.int(),
  openedAt: storedInstant,
  fileHash: z.optional(fileHash),
  fileCreatedAt: z.optional(storedInstant),
  approvalsNeeded: z.int(),
  approvals: z.int(),
  releasedAt: z.optional(storedInstant),
  sentAt: z.optional(storedInstant),
  objectKey: z.optional(z.string()),
  reason: z.optional(z.string()),
});

export const paymentBatchPage = pageReply({
  number: z.string(),
  currency: currencySchema,
  executionDate: calendarDay,
  orders: z.int(),
  totalMinor: z.int(),
  openedAt: storedInstant,
});

export const paymentBatchParams = z.object({ batchId: idParam });

export const paymentBatchesQuery = z.object({ ...pageQuery, status: z.optional(z.enum(PAYMENT_BATCH_STATUSES)) });

export const openBatchBody = z.object({
  orderIds: z.array(idParam).check(z.minLength(1), z.maxLength(100)),
  executionDate: calendarDay,
  currency: currencySchema,
});

/** The hash of the file that the approver has looked at: approval holds for that file and no other. */
export const approveBatchBody = z.object({ fileHash });
