import type { Instant } from '../../kernel/instant.ts';
import type { CallFacts } from '../facts.ts';
import type { ProposalRejection } from '../rejections.ts';
import type { ProposalState } from '../state.ts';
import { stageSettledAt } from './stage-window.ts';

/** Why a stage cannot be judged yet: it is open, or something that arrived in time may still be under way. */
export const stillOpen = (
  { stage }: Pick<ProposalState, 'stage'>,
  call: CallFacts | undefined,
  now: Instant,
): ProposalRejection | undefined => {
  const settled = call === undefined ? undefined : stageSettledAt(stage, call);
  return settled !== undefined && settled <= now ? undefined : { kind: 'stageStillOpen', closesAt: settled };
};
