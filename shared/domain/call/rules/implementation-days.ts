import { fromMilliseconds, type Instant, toMilliseconds } from '../../kernel/instant.ts';
import { schemeDay } from '../../kernel/scheme-day.ts';

type Period = { readonly implementationStartsAt: Instant; readonly implementationEndsAt: Instant };

/**
 * The first and the last day on which projects of a call may run, as `YYYY-MM-DD` by the clock of the scheme: a period that begins at midnight in
 * Istanbul begins the evening before in UTC, and one that ends at midnight does not take in the day that begins then.
 */
export const implementationDays = ({ implementationStartsAt, implementationEndsAt }: Period) => ({
  from: schemeDay(implementationStartsAt),
  to: schemeDay(fromMilliseconds(toMilliseconds(implementationEndsAt) - 1)),
});
