import type { PaymentOrderStatus } from '../machine.ts';

/**
 * How far an order has come. What the bank says may only take it forward; the one way back is a return of the money. Rejected and cancelled
 * orders have come to their end before any money moved.
 */
const RANKS: Readonly<Record<PaymentOrderStatus, number>> = {
  created: 0,
  screenHold: 1,
  screened: 1,
  batched: 2,
  approved: 3,
  released: 4,
  sent: 5,
  unknown: 5,
  acknowledged: 6,
  pending: 7,
  accepted: 8,
  recallRequested: 8,
  debited: 9,
  reconciled: 10,
  closed: 11,
  rejected: 12,
  cancelled: 12,
  returned: 13,
};

export const rankOf = (status: PaymentOrderStatus): number => RANKS[status];

/** True while a refusal by the bank can still be: no money has moved. */
export const isBeforeDebit = (status: PaymentOrderStatus): boolean => rankOf(status) < RANKS.debited;

/** True when nothing more is expected of the order, so that its batch can be complete. */
export const isSettled = (status: PaymentOrderStatus): boolean => rankOf(status) >= RANKS.reconciled;

/** What the bank has said of an order, as far as its batch goes by it. */
export const answerOf = (status: PaymentOrderStatus): 'none' | 'acknowledged' | 'accepted' | 'refused' => {
  if (status === 'rejected' || status === 'cancelled') return 'refused';
  if (rankOf(status) >= RANKS.accepted) return 'accepted';
  return rankOf(status) >= RANKS.acknowledged ? 'acknowledged' : 'none';
};
