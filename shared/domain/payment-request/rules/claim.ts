import type { Currency } from '../../kernel/currency.ts';
import { toDecimal } from '../../kernel/money.ts';
import type { PaymentRequestFacts } from '../facts.ts';
import { type ClaimedLine, claimedMinor, type PaymentKind } from '../lines.ts';
import type { PaymentRequestRejection } from '../rejections.ts';

type Grant = NonNullable<PaymentRequestFacts['grant']>;

/** Guard of the form: at least one line, each above nothing, each on a line of the budget (an advance is on none), no invoice twice. */
export const claimRefusal = (kind: PaymentKind, lines: readonly ClaimedLine[]): PaymentRequestRejection | undefined => {
  if (lines.length === 0) return { kind: 'requestWithoutLines' };
  const invoices = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const lineNumber = index + 1;
    if (line.amountMinor <= 0) return { kind: 'requestLineNotPositive', lineNumber };
    if (kind !== 'advance' && line.budgetLineId === undefined)
      return { kind: 'requestLineWithoutBudgetLine', lineNumber };
    const invoice = invoiceKey(line);
    if (invoice === undefined) continue;
    if (invoices.has(invoice))
      return { kind: 'invoiceTwiceInRequest', lineNumber, invoiceNumber: line.invoiceNumber ?? '' };
    invoices.add(invoice);
  }
  return undefined;
};

/**
 * What tells one invoice from another: supplier, number, date and amount (guard G2). Case and blanks do not count. Undefined for a cost
 * without an invoice number, e.g. a per diem.
 */
export const invoiceKey = (line: ClaimedLine): string | undefined =>
  line.invoiceNumber === undefined
    ? undefined
    : [line.supplier ?? '', line.invoiceNumber, line.invoiceDate ?? '', String(line.amountMinor)]
        .map((part) => part.replace(/\s+/g, '').toUpperCase())
        .join('|');

/**
 * Guard G4 at the claim: no cost above what is free of its line of the budget, and no payment above what is free of the grant. What an
 * earlier advance covers is not paid again, so it does not count against the grant.
 */
export const budgetRefusal = (
  kind: PaymentKind,
  lines: readonly ClaimedLine[],
  grant: Grant,
): PaymentRequestRejection | undefined => {
  const claimed = claimedMinor(lines);
  const asked = kind === 'advance' ? claimed : claimed - Math.min(claimed, grant.advanceHeldMinor);
  if (asked > grant.availableMinor)
    return { kind: 'requestExceedsGrant', ...comparison(asked, grant.availableMinor, grant.currency) };
  if (kind === 'advance') return undefined;
  const perLine = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const budgetLineId = line.budgetLineId ?? '';
    if (!grant.lines.some((each) => each.lineId === budgetLineId))
      return { kind: 'requestLineUnknown', lineNumber: index + 1, budgetLineId };
    perLine.set(budgetLineId, (perLine.get(budgetLineId) ?? 0) + line.amountMinor);
  }
  for (const { lineId, availableMinor } of grant.lines) {
    const onLine = perLine.get(lineId) ?? 0;
    if (onLine > availableMinor)
      return {
        kind: 'requestLineExceeded',
        budgetLineId: lineId,
        ...comparison(onLine, availableMinor, grant.currency),
      };
  }
  return undefined;
};

/** Guards G7 and G9: an advance only where the call provides one, once and not above it; the last payment only after the final report. */
export const kindRefusal = (kind: PaymentKind, asked: number, grant: Grant): PaymentRequestRejection | undefined => {
  if (kind === 'final' && !grant.finalReportApproved) return { kind: 'finalReportNotApproved' };
  if (kind !== 'advance') return undefined;
  if (grant.advanceLimitMinor <= 0) return { kind: 'advanceNotProvided' };
  if (grant.advanceTaken) return { kind: 'advanceAlreadyTaken' };
  if (asked > grant.advanceLimitMinor)
    return { kind: 'advanceTooLarge', ...comparison(asked, grant.advanceLimitMinor, grant.currency) };
  return undefined;
};

const comparison = (asked: number, available: number, currency: Currency) => ({
  asked: toDecimal({ amountMinor: asked, currency }),
  available: toDecimal({ amountMinor: available, currency }),
  currency,
});
