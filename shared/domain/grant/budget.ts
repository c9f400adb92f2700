import * as z from 'zod/mini';
import { calendarDay } from '../kernel/instant-schema.ts';

/** An amount on one line of the contract's budget, in the grant's currency. */
export const lineAmount = z.object({ lineId: z.string(), amountMinor: z.int().check(z.minimum(0)) });

export type LineAmount = z.infer<typeof lineAmount>;

/** One line of the budget as it was awarded: what the scheme pays for, and at most how much. */
export const budgetLine = z.extend(lineAmount, { heading: z.string(), description: z.string() });

export type BudgetLine = z.infer<typeof budgetLine>;

/** An activity as the proposal planned it. `key` tells it from the others of the same grant. */
export const plannedActivity = z.object({
  key: z.string(),
  title: z.string(),
  kind: z.string(),
  place: z.string(),
  startsOn: calendarDay,
  endsOn: calendarDay,
});

export type PlannedActivity = z.infer<typeof plannedActivity>;

/** The sum of the amounts, in minor units. Throws RangeError when it is too large to be exact. */
export const totalMinor = (lines: readonly LineAmount[]): number => {
  const total = lines.reduce((sum, line) => sum + line.amountMinor, 0);
  if (!Number.isSafeInteger(total)) throw new RangeError(`not an exact amount: ${total}`);
  return total;
};
