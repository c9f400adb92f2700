import * as z from 'zod/mini';
import { currencySchema } from '#shared/domain/kernel/currency-schema.ts';
import { calendarDay, storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { PAYMENT_KINDS, requestLine } from '#shared/domain/payment-request/lines.ts';
import { PAYMENT_REQUEST_STATUSES } from '#shared/domain/payment-request/machine.ts';
import { caseReply, idParam, pageQuery, pageReply } from './case-reply.ts';
import { typedText } from './typed-text.ts';

/** A payment request. Amounts ending in `Minor` are whole numbers of the smallest unit of `currency`. */
export const paymentRequestReply = caseReply({
  grantId: z.string(),
  institutionId: z.string(),
  kind: z.enum(PAYMENT_KINDS),
  currency: currencySchema,
  accountId: z.string(),
  lines: z.array(requestLine),
  claimedMinor: z.int(),
  createdAt: storedInstant,
  submittedAt: z.optional(storedInstant),
  query: z.optional(z.object({ question: z.string(), at: storedInstant, answer: z.optional(z.string()) })),
  /** `clearedMinor` is what an earlier advance already covers; `payableMinor` is what is sent. */
  approval: z.optional(
    z.object({ at: storedInstant, acceptedMinor: z.int(), clearedMinor: z.int(), payableMinor: z.int() }),
  ),
  orderId: z.optional(z.string()),
  paidAt: z.optional(storedInstant),
  failureCode: z.optional(z.string()),
  reason: z.optional(z.string()),
});

export const paymentRequestPage = pageReply({
  grantId: z.string(),
  institutionId: z.string(),
  kind: z.enum(PAYMENT_KINDS),
  currency: currencySchema,
  claimedMinor: z.int(),
  payableMinor: z.optional(z.int()),
  createdAt: storedInstant,
  submittedAt: z.optional(storedInstant),
});

export const paymentRequestParams = z.object({ requestId: idParam });

export const grantPaymentRequestParams = z.object({ grantId: idParam });

export const paymentRequestsQuery = z.object({
  ...pageQuery,
  grantId: z.optional(idParam),
  status: z.optional(z.enum(PAYMENT_REQUEST_STATUSES)),
});

export const createPaymentRequestBody = z.object({
  kind: z.enum(PAYMENT_KINDS),
  accountId: idParam,
  lines: z
    .array(
      z.object({
        /** Left out of an advance, which belongs to no line of the budget yet. */
        budgetLineId: z.optional(typedText(64)),
        activityId: z.optional(typedText(64)),
        description: typedText(400),
        supplier: z.optional(typedText(140)),
        invoiceNumber: z.optional(typedText(60)),
        invoiceDate: z.optional(calendarDay),
        amountMinor: z.int(),
      }),
    )
    .check(z.maxLength(60)),
});

export const queryPaymentRequestBody = z.object({ question: typedText(2000) });

export const answerPaymentRequestBody = z.object({ answer: typedText(2000) });

export const checkDocumentsBody = z.object({
  lines: z
    .array(z.object({ lineNumber: z.int(), approvedMinor: z.int(), reason: z.optional(typedText(500)) }))
    .check(z.maxLength(60)),
});

export const confirmTechnicalBody = z.object({ note: z.optional(typedText(1000)) });

export const rejectPaymentRequestBody = z.object({ reason: typedText(1000) });

export const reissueBody = z.object({ accountId: idParam });
