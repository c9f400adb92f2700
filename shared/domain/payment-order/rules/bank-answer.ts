import type { Instant } from '../../kernel/instant.ts';
import { type BankMeaning, meaningOf, remedyOf } from '../bank-status.ts';
import type { PaymentOrderCommand } from '../commands.ts';
import type { PaymentOrderEvent } from '../events.ts';
import type { PaymentOrderStatus } from '../machine.ts';
import type { PaymentOrderState } from '../state.ts';
import { isBeforeDebit, rankOf } from './rank.ts';

type Of<Type extends PaymentOrderCommand['type']> = Extract<PaymentOrderCommand, { readonly type: Type }>;

/** The order as its events name it. */
export const ofOrder = ({ id, requestId, grantId, amountMinor, currency }: PaymentOrderState) => ({
  orderId: id,
  requestId,
  grantId,
  amountMinor,
  currency,
});

/** The key under which an order remembers that it has heard this. */
/** Statements of the day's end are the bank's last word on what it booked, and each booking is in one of them. */
const STATEMENT = 'camt.053 ';

/**
 * True when a statement books what another booking of a statement has been taken for: the bank has moved the money once more. The same
 * booking told again has the reference of the first; without a reference nobody can tell.
 */
const isBookedAgain = ({ heard }: PaymentOrderState, messageId: string, what: string, reference: string): boolean => {
  const mark = `#${what} `;
  const first = heard.find((key) => key.startsWith(STATEMENT) && key.includes(mark))?.split(mark)[1];
  return messageId.startsWith(STATEMENT) && reference !== '' && !!first && first !== reference;
};

const heardKey = (messageId: string, what: string): string => `${messageId}#${what}`;

/**
 * What a status report of the bank does to an order: it takes it forward, or it is only noted. A code that nobody knows holds the order up
 * and calls a person; so does a refusal of money that has moved already, and one because the bank has had the payment before: then the
 * first of the two may yet be paid, so the order must not count as failed and be sent anew (payments dossier §6).
 */
export const hearStatus = (state: PaymentOrderState, command: Of<'recordStatus'>, now: Instant): PaymentOrderEvent => {
  const { status, reasonCode } = command;
  const heard = heardKey(command.messageId, status);
  const meaning = meaningOf(status);
  const noted = (needsAttention?: string): PaymentOrderEvent => ({
    type: 'AnswerNoted',
    ...ofOrder(state),
    status,
    heard,
    ...(needsAttention !== undefined && { needsAttention }),
  });
  if (state.heard.includes(heard)) return noted();
  if (meaning === undefined) return heldUp(state, status, heard, `unknownStatus ${status}`);
  if (!isForward(state, meaning)) return noted(contradiction(state, meaning));
  if (meaning === 'rejected' && reasonCode !== undefined && remedyOf(reasonCode) === 'duplicate')
    return heldUp(state, status, heard, `refusedAsDuplicate ${reasonCode}`);
  return forward(state, meaning, { status, heard, reasonCode: reasonCode ?? 'NARR', now });
};

/** A refusal comes too late once money has moved; a debit happens once. */
const isForward = (state: PaymentOrderState, meaning: BankMeaning): boolean => {
  if (meaning === 'rejected' || meaning === 'cancelled')
    return isBeforeDebit(state.status) && state.debitedAt === undefined;
  return rankOf(meaning) > rankOf(state.status) && !(meaning === 'debited' && state.debitedAt !== undefined);
};

/** What a person must be told of an answer that comes too late. */
const contradiction = ({ status }: PaymentOrderState, meaning: BankMeaning): string | undefined => {
  const isOver = status === 'rejected' || status === 'cancelled';
  if (meaning === 'rejected' || meaning === 'cancelled') return isOver ? undefined : `refusedAfter ${status}`;
  return meaning === 'debited' && isOver ? `debitedAfter ${status}` : undefined;
};

/** Waits for a person, unless the bank has taken the order further already. */
const heldUp = (
  state: PaymentOrderState,
  status: string,
  heard: string,
  needsAttention: string,
): PaymentOrderEvent => ({
  type: rankOf('pending') > rankOf(state.status) ? 'Held' : 'AnswerNoted',
  ...ofOrder(state),
  status,
  heard,
  needsAttention,
});

const forward = (
  state: PaymentOrderState,
  meaning: BankMeaning,
  { status, heard, reasonCode, now }: { status: string; heard: string; reasonCode: string; now: Instant },
): PaymentOrderEvent => {
  const of = { ...ofOrder(state), heard };
  switch (meaning) {
    case 'acknowledged':
      return { type: 'Acknowledged', ...of, status };
    case 'accepted':
      return { type: 'Accepted', ...of, status };
    case 'pending':
      return { type: 'Held', ...of, status };
    case 'debited':
      return { type: 'Debited', ...of, debitedAt: now };
    case 'rejected':
      return { type: 'Rejected', ...of, reasonCode };
    case 'cancelled':
      return { type: 'Cancelled', ...of, reason: reasonCode, wasReleased: state.isReleased };
  }
};

/**
 * What a booked entry does: a notice makes the order debited, a statement reconciled as well. An entry that is known already is noted; one
 * that the order cannot account for calls a person.
 */
export const hearEntry = (
  state: PaymentOrderState,
  command: Of<'recordDebit'> | Of<'reconcile'>,
  now: Instant,
): readonly PaymentOrderEvent[] => {
  const { reference } = command;
  const of = { ...ofOrder(state), heard: heardKey(command.messageId, `${command.type} ${reference}`) };
  const isOver = state.status === 'rejected' || state.status === 'cancelled';
  const target: PaymentOrderStatus = command.type === 'reconcile' ? 'reconciled' : 'debited';
  const isKnown = rankOf(state.status) >= rankOf(target) || (target === 'debited' && state.debitedAt !== undefined);
  if (isOver || isKnown) {
    const isAgain = isBookedAgain(state, command.messageId, command.type, reference);
    const needsAttention = isOver ? `debitedAfter ${state.status}` : isAgain ? 'debitedTwice' : undefined;
    return [{ type: 'AnswerNoted', ...of, status: target, ...(needsAttention && { needsAttention }) }];
  }
  return [
    ...(state.debitedAt === undefined ? [{ type: 'Debited', ...of, debitedAt: now, reference } as const] : []),
    ...(target === 'reconciled' ? [{ type: 'Reconciled', ...of, reconciledAt: now, reference } as const] : []),
  ];
};

/** What a return does: the money is back, whatever the order had come to; if its debit was never told, that is made up for. */
export const hearReturn = (
  state: PaymentOrderState,
  command: Of<'return'>,
  now: Instant,
): readonly PaymentOrderEvent[] => {
  const { reference, reasonCode, amountMinor: returnedMinor } = command;
  const heard = heardKey(command.messageId, `return ${reference}`);
  const of = { ...ofOrder(state), heard };
  if (state.status === 'returned') {
    const isAgain = isBookedAgain(state, command.messageId, 'return', reference);
    return [{ type: 'AnswerNoted', ...of, status: 'returned', ...(isAgain && { needsAttention: 'returnedTwice' }) }];
  }
  if (state.status === 'rejected' || state.status === 'cancelled')
    return [{ type: 'AnswerNoted', ...of, status: 'returned', needsAttention: `returnedAfter ${state.status}` }];
  return [
    ...(state.debitedAt === undefined ? [{ type: 'Debited', ...of, debitedAt: now, reference } as const] : []),
    { type: 'Returned', ...of, reasonCode, reference, returnedMinor, wasReconciled: state.reconciledAt !== undefined },
  ];
};
