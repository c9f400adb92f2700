import * as z from 'zod/mini';
import { calendarDay } from '../kernel/instant-schema.ts';

/**
 * What a request asks for. `advance`: money before costs, `interim` and `final`: costs incurred, `reimbursement`: costs the owner has
 * paid itself, `directPayment`: an invoice that the Bank pays to the supplier's account.
 */
export const PAYMENT_KINDS = ['advance', 'interim', 'final', 'reimbursement', 'directPayment'] as const;

export type PaymentKind = (typeof PAYMENT_KINDS)[number];

/** One cost as claimed. Amounts are in minor units of the request's currency. An advance names no line of the budget. */
const claimedLine = z.object({
  budgetLineId: z.optional(z.string()),
  activityId: z.optional(z.string()),
  description: z.string(),
  supplier: z.optional(z.string()),
  invoiceNumber: z.optional(z.string()),
  invoiceDate: z.optional(calendarDay),
  amountMinor: z.int(),
});

export type ClaimedLine = z.infer<typeof claimedLine>;

/** A line in the request: lines are counted from 1. `approvedMinor` is what the document check found eligible of it. */
export const requestLine = z.extend(claimedLine, {
  lineNumber: z.int(),
  approvedMinor: z.optional(z.int()),
  /** Why less was found eligible than was claimed. */
  reductionReason: z.optional(z.string()),
});

export type RequestLine = z.infer<typeof requestLine>;

/** The sum claimed, in minor units. Throws RangeError when it is too large to be exact. */
export const claimedMinor = (lines: readonly { readonly amountMinor: number }[]): number =>
  exact(lines.reduce((total, line) => total + line.amountMinor, 0));

/** The sum found eligible so far, in minor units; a line that has not been looked at counts nothing. */
export const approvedMinor = (lines: readonly RequestLine[]): number =>
  exact(lines.reduce((total, line) => total + (line.approvedMinor ?? 0), 0));

const exact = (total: number): number => {
  if (!Number.isSafeInteger(total)) throw new RangeError(`not an exact amount: ${total}`);
  return total;
};
