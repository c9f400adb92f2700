import { toDecimal } from '../../kernel/money.ts';
import type { CheckedLine } from '../commands.ts';
import type { PaymentRequestRejection } from '../rejections.ts';
import type { PaymentRequestState } from '../state.ts';

/**
 * Why the outcome of a document check does not stand; undefined when it does. Every line is looked at, none is raised above the claim, a
 * reduction says why, and something is left: a request of which nothing is eligible is rejected instead.
 */
export const documentCheckRefusal = (
  { lines, currency }: PaymentRequestState,
  checked: readonly CheckedLine[],
): PaymentRequestRejection | undefined => {
  for (const line of lines) {
    const { lineNumber } = line;
    const found = checked.filter((each) => each.lineNumber === lineNumber);
    const [only] = found;
    if (only === undefined || found.length > 1) return { kind: 'checkedLinesDiffer', lineNumber };
    if (only.approvedMinor < 0 || only.approvedMinor > line.amountMinor) {
      const claimed = toDecimal({ amountMinor: line.amountMinor, currency });
      return { kind: 'checkedAboveClaim', lineNumber, claimed, currency };
    }
    if (only.approvedMinor < line.amountMinor && !only.reason?.trim())
      return { kind: 'reductionWithoutReason', lineNumber };
  }
  const stray = checked.find((each) => !lines.some(({ lineNumber }) => lineNumber === each.lineNumber));
  if (stray !== undefined) return { kind: 'checkedLinesDiffer', lineNumber: stray.lineNumber };
  return checked.every((each) => each.approvedMinor === 0) ? { kind: 'nothingApproved' } : undefined;
};
