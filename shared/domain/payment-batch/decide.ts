import { actingPerson } from '../kernel/acting-person.ts';
import { type Context, type Decider, existing } from '../kernel/decider.ts';
import { money, sum } from '../kernel/money.ts';
import { never, ok, type Result, rejected } from '../kernel/result.ts';
import { type Actor, rolesOnCase } from '../kernel/roles.ts';
import type { PaymentBatchCommand } from './commands.ts';
import type { PaymentBatchEvent } from './events.ts';
import type { PaymentBatchFacts } from './facts.ts';
import { paymentBatchGuards } from './guards.ts';
import { type PaymentBatchGuard, paymentBatchMachine } from './machine.ts';
import type { PaymentBatchRejection } from './rejections.ts';
import { standingOf } from './rules/standing.ts';
import type { PaymentBatchState } from './state.ts';

type Handled = Result<readonly PaymentBatchEvent[], PaymentBatchRejection>;
type Asked = Context<PaymentBatchFacts>;
type Of<Type extends PaymentBatchCommand['type']> = Extract<PaymentBatchCommand, { readonly type: Type }>;

const open = ({ id, orderIds, currency, executionDate }: Of<'open'>, { actor, now, facts }: Asked): Handled => {
  const amounts = facts.orders.map((order) => money(order.amountMinor, order.currency));
  const totalMinor = sum(amounts, currency).amountMinor;
  const limit = facts.secondApprovalAboveMinor;
  return ok([
    {
      type: 'Opened',
      batchId: id,
      number: facts.nextNumber,
      currency,
      executionDate,
      orderIds,
      totalMinor,
      approvalsNeeded: limit !== undefined && totalMinor > limit ? 2 : 1,
      openedBy: actingPerson(actor),
      openedAt: now,
    },
  ]);
};

const approve = (state: PaymentBatchState, fileHash: string, { actor, now: at }: Asked): Handled => {
  const isLast = state.approvals.length + 1 >= state.approvalsNeeded;
  const type = isLast ? ('Approved' as const) : ('ApprovalGiven' as const);
  return ok([{ type, ...ofBatch(state), fileHash, by: actingPerson(actor), at }]);
};

const ofBatch = ({ id: batchId, number }: PaymentBatchState) => ({ batchId, number });

const handle = (state: PaymentBatchState | undefined, command: PaymentBatchCommand, context: Asked): Handled => {
  if (command.type === 'open') return open(command, context);
  const batch = existing(state);
  const of = ofBatch(batch);
  const { actor, now } = context;
  switch (command.type) {
    case 'freeze': {
      const { fileHash, fileCreatedAt } = command;
      return ok([{ type: 'Frozen', ...of, fileHash, fileCreatedAt, frozenBy: actingPerson(actor) }]);
    }
    case 'approve':
      return approve(batch, command.fileHash, context);
    case 'release':
      return ok([{ type: 'Released', ...of, fileHash: batch.fileHash ?? '', by: actingPerson(actor), at: now }]);
    case 'dissolve':
      return ok([{ type: 'Dissolved', ...of, reason: command.reason, by: actingPerson(actor) }]);
    case 'recordSent':
      return ok([{ type: 'Sent', ...of, objectKey: command.objectKey, sentAt: now }]);
    case 'recordAnswer': {
      const standing = standingOf(context.facts.orders);
      if (standing === undefined) return rejected({ kind: 'noAnswerYet' });
      return ok([{ type: 'AnswerRecorded', ...of, messageId: command.messageId, standing }]);
    }
    case 'complete':
      return ok([{ type: 'Completed', ...of }]);
    default:
      return never(command);
  }
};

const evolve = (state: PaymentBatchState | undefined, event: PaymentBatchEvent): PaymentBatchState => {
  if (event.type === 'Opened') {
    const { type: _, batchId, ...batch } = event;
    return { ...batch, id: batchId, status: 'open', approvals: [] };
  }
  const before = existing(state);
  switch (event.type) {
    case 'Frozen': {
      const { fileHash, fileCreatedAt, frozenBy } = event;
      return { ...before, status: 'frozen', fileHash, fileCreatedAt, frozenBy };
    }
    case 'ApprovalGiven':
      return { ...before, approvals: [...before.approvals, { by: event.by, at: event.at }] };
    case 'Approved':
      return { ...before, status: 'approved', approvals: [...before.approvals, { by: event.by, at: event.at }] };
    case 'Released':
      return { ...before, status: 'released', releasedBy: event.by, releasedAt: event.at };
    case 'Sent':
      return { ...before, status: 'sent', objectKey: event.objectKey, sentAt: event.sentAt };
    case 'AnswerRecorded':
      return { ...before, status: event.standing };
    case 'Completed':
      return { ...before, status: 'complete' };
    case 'Dissolved':
      return { ...before, status: 'dissolved', reason: event.reason };
    default:
      return never(event);
  }
};

/** Who may see a batch: the Bank, finance and the auditor. */
const mayRead = (actor: Actor): boolean =>
  rolesOnCase(actor, {}).some((role) => ['system', 'bank-maker', 'bank-checker', 'finance', 'auditor'].includes(role));

/** The life of a payment batch. */
export const paymentBatch: Decider<
  PaymentBatchState,
  PaymentBatchCommand,
  PaymentBatchEvent,
  PaymentBatchRejection,
  PaymentBatchFacts,
  PaymentBatchGuard
> = {
  name: 'paymentBatch',
  machine: paymentBatchMachine,
  rolesOf: (actor) => rolesOnCase(actor, {}),
  mayRead,
  guards: paymentBatchGuards,
  handle,
  evolve,
};
