import * as z from 'zod/mini';
import { currencySchema } from '#shared/domain/kernel/currency-schema.ts';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { REMEDIES } from '#shared/domain/payment-order/bank-status.ts';
import { RESOLUTIONS } from '#shared/domain/payment-order/commands.ts';
import { PAYMENT_ORDER_STATUSES } from '#shared/domain/payment-order/machine.ts';
import { screening } from '#shared/domain/payment-order/payee.ts';
import { caseReply, idParam, pageQuery, pageReply } from './case-reply.ts';
import { typedText } from './typed-text.ts';

/** A payment order. `remedy` says what to do about the bank's `reasonCode`. */
export const paymentOrderReply = caseReply({
  requestId: z.string(),
  grantId: z.string(),
  accountId: z.string(),
  accountVersion: z.int(),
  amountMinor: z.int(),
  currency: currencySchema,
  endToEndId: z.string(),
  instructionId: z.string(),
  uetr: z.string(),
  payeeName: z.string(),
  masked: z.string(),
  bankName: z.string(),
  createdAt: storedInstant,
  screening: z.optional(screening),
  batchId: z.optional(z.string()),
  batchNumber: z.optional(z.string()),
  bankStatus: z.optional(z.string()),
  reasonCode: z.optional(z.string()),
  remedy: z.optional(z.enum(REMEDIES)),
  bankReference: z.optional(z.string()),
  debitedAt: z.optional(storedInstant),
  reconciledAt: z.optional(storedInstant),
  needsAttention: z.optional(z.string()),
});

export const paymentOrderPage = pageReply({
  requestId: z.string(),
  grantId: z.string(),
  amountMinor: z.int(),
  currency: currencySchema,
  endToEndId: z.string(),
  payeeName: z.string(),
  batchNumber: z.optional(z.string()),
  createdAt: storedInstant,
  needsAttention: z.optional(z.string()),
});

export const paymentOrderParams = z.object({ orderId: idParam });

export const paymentOrdersQuery = z.object({
  ...pageQuery,
  status: z.optional(z.enum(PAYMENT_ORDER_STATUSES)),
  batchId: z.optional(idParam),
  grantId: z.optional(idParam),
});

export const orderReasonBody = z.object({ reason: typedText(1000) });

export const resolveOrderBody = z.object({ outcome: z.enum(RESOLUTIONS), note: typedText(1000) });
