import { isSamePerson } from '../kernel/acting-person.ts';
import type { Guard } from '../kernel/decider.ts';
import type { PaymentBatchCommand } from './commands.ts';
import type { PaymentBatchFacts } from './facts.ts';
import type { PaymentBatchGuard } from './machine.ts';
import type { PaymentBatchRejection } from './rejections.ts';
import { ordersRefusal } from './rules/orders-fit.ts';
import { standingOf } from './rules/standing.ts';
import type { PaymentBatchState } from './state.ts';

type Rule = Guard<PaymentBatchState, PaymentBatchCommand, PaymentBatchRejection, PaymentBatchFacts>;

/** The named rules of the batch's machine: what may go together, and who may not do two steps of it. */
export const paymentBatchGuards: { readonly [Name in PaymentBatchGuard]: Rule } = {
  ordersFit: {
    asks: 'command',
    check: (_state, command, { facts }) => (command.type === 'open' ? ordersRefusal(command, facts) : undefined),
  },
  executionIsAhead: {
    asks: 'command',
    check: (_state, command, { now }) => {
      if (command.type !== 'open') return undefined;
      const today = now.slice(0, 10);
      const { executionDate } = command;
      return executionDate < today ? { kind: 'executionDatePassed', executionDate, today } : undefined;
    },
  },
  // Payments that wait while their account is changed or suspended are held (payments dossier §6).
  accountsAreActive: {
    asks: 'case',
    check: (_state, { facts }) => {
      const orderIds = facts.orders.filter((order) => !order.accountIsActive).map(({ id }) => id);
      return orderIds.length === 0 ? undefined : { kind: 'orderAccountNotActive', orderIds };
    },
  },
  hashIsTheFiles: {
    asks: 'command',
    check: (state, command) =>
      command.type !== 'approve' || (state?.fileHash !== undefined && command.fileHash === state.fileHash)
        ? undefined
        : { kind: 'fileHashDiffers', fileHash: state?.fileHash ?? '' },
  },
  approverDidNotMake: {
    asks: 'case',
    check: (state, { actor }) => {
      if (isSamePerson(actor, state?.openedBy) || isSamePerson(actor, state?.frozenBy))
        return { kind: 'batchApproverInvolved', as: 'maker' };
      return state?.approvals.some(({ by }) => isSamePerson(actor, by))
        ? { kind: 'batchApproverInvolved', as: 'approver' }
        : undefined;
    },
  },
  releaserDidNotOpen: {
    asks: 'case',
    check: (state, { actor }) => (isSamePerson(actor, state?.openedBy) ? { kind: 'batchReleaserOpened' } : undefined),
  },
  ordersHaveAnswers: {
    asks: 'case',
    check: (_state, { facts }) => (standingOf(facts.orders) === undefined ? { kind: 'noAnswerYet' } : undefined),
  },
  ordersAreSettled: {
    asks: 'case',
    check: (_state, { facts }) => {
      const orderIds = facts.orders.filter((order) => !order.isSettled).map(({ id }) => id);
      return orderIds.length === 0 ? undefined : { kind: 'ordersUnsettled', orderIds };
    },
  },
};
