import type { Resolution } from '../commands.ts';
import type { PaymentOrderEvent } from '../events.ts';
import type { PaymentOrderStatus } from '../machine.ts';
import type { PaymentOrderState } from '../state.ts';
import { ofOrder } from './bank-answer.ts';

/** Which outcomes a person may record in a state. */
export const possibleResolutions = (status: PaymentOrderStatus): readonly Resolution[] => {
  if (status === 'screenHold') return ['cleared', 'blocked'];
  if (status === 'recallRequested') return ['recallAccepted', 'recallRefused'];
  return status === 'pending' || status === 'unknown' ? ['executed', 'notExecuted'] : [];
};

/**
 * What a person's word brings about. A recall that the bank accepts cancels the order as long as no money has moved; after that the order
 * stands where it stood until the money comes back as a return.
 */
export const resolved = (
  state: PaymentOrderState,
  outcome: Resolution,
  note: string,
  by: string,
): PaymentOrderEvent => {
  const of = ofOrder(state);
  switch (outcome) {
    case 'cleared':
      return { type: 'HoldCleared', ...of, note, by };
    case 'blocked':
      return { type: 'Cancelled', ...of, reason: note, wasReleased: false };
    case 'recallAccepted':
      return state.debitedAt === undefined
        ? { type: 'Cancelled', ...of, reason: note, wasReleased: true }
        : { type: 'RecallAnswered', ...of, isAccepted: true, note, by };
    case 'recallRefused':
      return { type: 'RecallAnswered', ...of, isAccepted: false, note, by };
    case 'executed':
      return { type: 'ExecutionConfirmed', ...of, note, by };
    case 'notExecuted':
      return { type: 'Rejected', ...of, reasonCode: 'NARR' };
  }
};
