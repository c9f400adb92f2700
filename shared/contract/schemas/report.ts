import * as z from 'zod/mini';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { moneySchema } from '#shared/domain/kernel/money-schema.ts';
import { reportState } from '#shared/domain/report/state.ts';
import { caseReply, idParam, pageReply } from './case-reply.ts';

const shown = z.omit(reportState, { id: true, status: true }).shape;

/** A report with what the owner has written. */
export const reportReply = caseReply(shown);

export const reportPage = pageReply({
  kind: reportState.shape.kind,
  createdAt: storedInstant,
  submittedAt: z.optional(storedInstant),
  approvedAt: z.optional(storedInstant),
});

export const reportParams = z.object({ reportId: idParam });

/** Everything may still be empty while it is a draft; what a submitted report must say is a rule. */
export const reportContentBody = z.object({
  narrative: z.string().check(z.maxLength(20_000)),
  outputs: z
    .array(
      z.object({
        title: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
        documentId: z.optional(idParam),
      }),
    )
    .check(z.maxLength(50)),
  finalEligible: z.optional(moneySchema.check(z.refine((money) => money.amountMinor >= 0))),
});

export const createReportBody = z.extend(reportContentBody, { kind: reportState.shape.kind });
