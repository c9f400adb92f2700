import type { Instant } from '../../kernel/instant.ts';
import { settledAt } from '../../kernel/settling.ts';
import type { CallFacts } from '../facts.ts';
import type { Stage } from '../state.ts';

/** When the present stage ends by the call; undefined for a final stage that hasn't been opened. */
export const stageClosesAt = (stage: Stage, call: CallFacts): Instant | undefined =>
  stage === 'preliminary' ? call.closesAt : call.finalClosesAt;

/**
 * Where a stage stands at a moment. The moment decides, never how far the call has come meanwhile: what arrived before closing is in time
 * also when it is worked on after it. Only a call that was never published, or was cancelled, is out of it whatever the time.
 */
export const stageWindow = (
  stage: Stage,
  call: CallFacts,
  now: Instant,
): 'notYetOpen' | 'open' | 'closed' | 'cancelled' => {
  const closesAt = stageClosesAt(stage, call);
  if (call.status === 'cancelled') return 'cancelled';
  if (['draft', 'themesSet'].includes(call.status) || closesAt === undefined) return 'notYetOpen';
  if (stage === 'preliminary' && now < call.opensAt) return 'notYetOpen';
  return now < closesAt ? 'open' : 'closed';
};

/** When what a stage has brought may be judged: once nothing that arrived in time can still be under way. */
export const stageSettledAt = (stage: Stage, call: CallFacts): Instant | undefined => {
  const closesAt = stageClosesAt(stage, call);
  return closesAt === undefined ? undefined : settledAt(closesAt);
};
