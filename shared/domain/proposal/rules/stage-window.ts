import type { Instant } from '../../kernel/instant.ts';
import type { CallFacts } from '../facts.ts';
import type { Stage } from '../state.ts';

/** When the present stage ends by the call; undefined for a final stage that hasn't been opened. */
export const stageClosesAt = (stage: Stage, call: CallFacts): Instant | undefined =>
  stage === 'preliminary' ? call.closesAt : call.finalClosesAt;

/**
 * Where a stage stands at a moment. The moment decides, not the call's status: the clock turns the status up to a minute late, and a closing
 * time is a closing time. Only a call that was never published, or was cancelled, is out of it whatever the time.
 */
export const stageWindow = (stage: Stage, call: CallFacts, now: Instant): 'notYetOpen' | 'open' | 'closed' => {
  const statuses = stage === 'preliminary' ? ['published', 'open'] : ['finalStageOpen'];
  const closesAt = stageClosesAt(stage, call);
  if (['draft', 'themesSet'].includes(call.status) || closesAt === undefined) return 'notYetOpen';
  if (stage === 'preliminary' && now < call.opensAt) return 'notYetOpen';
  return statuses.includes(call.status) && now < closesAt ? 'open' : 'closed';
};
