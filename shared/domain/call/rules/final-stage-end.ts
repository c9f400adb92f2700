import { type Instant, plusDays } from '../../kernel/instant.ts';
import type { CallConfiguration } from '../configuration.ts';

/**
 * When a final stage that is opened at this moment ends: at the time asked for, else at the configuration's, else so many days later as
 * the configuration says (28 in the tenth call [stated]).
 */
export const finalStageEnd = (
  configuration: CallConfiguration,
  openedAt: Instant,
  askedFor: Instant | undefined,
): Instant => askedFor ?? configuration.finalClosesAt ?? plusDays(openedAt, configuration.finalStageDays);
