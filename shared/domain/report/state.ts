import * as z from 'zod/mini';
import { storedInstant } from '../kernel/instant-schema.ts';
import { moneySchema } from '../kernel/money-schema.ts';

export const REPORT_STATUSES = ['draft', 'submitted', 'returned', 'approved'] as const;

/** Something the project has brought about, and the document that shows it, when there is one. */
const output = z.object({ title: z.string(), documentId: z.optional(z.string()) });

/** What the owner writes; a returned report is written anew. */
const reportContent = z.object({
  narrative: z.string(),
  outputs: z.readonly(z.array(output)),
  /** What the owner holds to be eligible in all; a final report must say it. */
  finalEligible: z.optional(moneySchema),
});

export type ReportContent = z.infer<typeof reportContent>;

/** A report of a grant's owner on the project, on the way or at its end. */
export const reportState = z.object({
  id: z.string(),
  status: z.enum(REPORT_STATUSES),
  grantId: z.string(),
  ownerInstitutionId: z.string(),
  kind: z.enum(['interim', 'final']),
  content: reportContent,
  createdAt: storedInstant,
  submittedAt: z.optional(storedInstant),
  approvedAt: z.optional(storedInstant),
  returnReason: z.optional(z.string()),
});

export type ReportState = z.infer<typeof reportState>;
