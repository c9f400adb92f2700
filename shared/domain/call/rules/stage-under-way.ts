import type { Instant } from '../../kernel/instant.ts';
import type { CallState } from '../state.ts';

export type CallStage = 'preliminary' | 'final';

/**
 * The stage that a call is in, or comes to first, and when that closes: what an extension puts off and what people are warned of. It is
 * the final one only while that is open; when it is opened its end can be said anew, so there is nothing to put off before.
 */
export const stageUnderWay = ({
  status,
  closesAt,
  finalClosesAt,
}: { readonly status: string } & Pick<CallState, 'closesAt' | 'finalClosesAt'>): {
  readonly stage: CallStage;
  readonly closesAt: Instant;
} =>
  status === 'finalStageOpen' && finalClosesAt !== undefined
    ? { stage: 'final', closesAt: finalClosesAt }
    : { stage: 'preliminary', closesAt };
