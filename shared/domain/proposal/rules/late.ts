import type { Instant } from '../../kernel/instant.ts';
import type { ProposalCommand } from '../commands.ts';
import type { CallFacts } from '../facts.ts';
import type { ProposalRejection } from '../rejections.ts';
import type { ProposalState } from '../state.ts';
import { stageClosesAt, stageWindow } from './stage-window.ts';

/** What an owner or focal point does to send a form on before its stage closes. */
const SENDING: readonly ProposalCommand['type'][] = ['retitle', 'sendToFocalPoint', 'return', 'transmit'];

/** States in which a form is not with the CCO for another reason than that it came too late. */
const NOT_RECEIVED: readonly ProposalState['status'][] = ['draft', 'finalDraft', 'withdrawn'];

/** Why the stage takes nothing at a moment; undefined while it does. */
export const stageRefusal = (
  stage: ProposalState['stage'],
  call: CallFacts | undefined,
  now: Instant,
): ProposalRejection | undefined => {
  if (call === undefined) return { kind: 'callClosed', closedAt: undefined, arrivedAt: now };
  switch (stageWindow(stage, call, now)) {
    case 'open':
      return undefined;
    case 'notYetOpen':
      return { kind: 'callNotOpenYet', opensAt: call.opensAt };
    case 'cancelled':
      return { kind: 'callCancelled' };
    case 'closed':
      return { kind: 'callClosed', closedAt: stageClosesAt(stage, call), arrivedAt: now };
  }
};

/**
 * What a step of the chain hears that came so late that the proposal has moved on: not that the state is wrong, but when it arrived and when the stage
 * closed. Undefined where the state alone is the reason, e.g. for a form that has been transmitted already.
 */
export const lateRefusal = (
  state: ProposalState,
  command: ProposalCommand['type'],
  { call, now }: { readonly call: CallFacts | undefined; readonly now: Instant },
): ProposalRejection | undefined => {
  const isLate =
    (state.status === 'lapsed' && SENDING.includes(command)) ||
    (command === 'recall' && !NOT_RECEIVED.includes(state.status));
  const refusal = isLate && call !== undefined ? stageRefusal(state.stage, call, now) : undefined;
  return refusal?.kind === 'callNotOpenYet' ? undefined : refusal;
};
