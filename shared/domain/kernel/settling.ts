import { fromMilliseconds, type Instant, toMilliseconds } from './instant.ts';

/**
 * How long after a closing time nothing is judged yet. A request counts by the moment at which it arrived, and may be at work for as long as a
 * function may run (28 seconds, `infra/stacks/api.ts`; API Gateway itself waits 30). Twice that leaves room for clocks that disagree.
 */
export const SETTLING_SECONDS = 60;

/** The moment from which on no request that arrived before a closing time can still be under way. */
export const settledAt = (closesAt: Instant): Instant =>
  fromMilliseconds(toMilliseconds(closesAt) + SETTLING_SECONDS * 1000);
