import { actingPerson } from '../kernel/acting-person.ts';
import { type Context, type Decider, existing, type Guard } from '../kernel/decider.ts';
import { toDecimal } from '../kernel/money.ts';
import { never, ok, type Result } from '../kernel/result.ts';
import { type Actor, rolesOnCase } from '../kernel/roles.ts';
import type { PaymentOrderCommand } from './commands.ts';
import type { PaymentOrderEvent } from './events.ts';
import { evolvePaymentOrder } from './evolve.ts';
import { endToEndIdOf, instructionIdOf } from './ids.ts';
import { type PaymentOrderGuard, paymentOrderMachine } from './machine.ts';
import type { Screening } from './payee.ts';
import type { PaymentOrderRejection } from './rejections.ts';
import { hearEntry, hearReturn, hearStatus, ofOrder } from './rules/bank-answer.ts';
import { possibleResolutions, resolved } from './rules/resolution.ts';
import type { PaymentOrderState } from './state.ts';

type Rule = Guard<PaymentOrderState, PaymentOrderCommand, PaymentOrderRejection, undefined>;
type Handled = Result<readonly PaymentOrderEvent[], PaymentOrderRejection>;
type Of<Type extends PaymentOrderCommand['type']> = Extract<PaymentOrderCommand, { readonly type: Type }>;
type OfOrder = ReturnType<typeof ofOrder>;

/** A UUID of version 4 in lower case, the one form that banks take as UETR. */
const UETR = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const idsAreSound: Rule = {
  asks: 'command',
  check: (_state, command) => {
    if (command.type !== 'create') return undefined;
    if (command.amountMinor <= 0) return { kind: 'orderWithoutAmount' };
    return UETR.test(command.uetr) ? undefined : { kind: 'uetrMalformed' };
  },
};

const resolutionFits: Rule = {
  asks: 'command',
  check: (state, command) => {
    if (command.type !== 'resolve') return undefined;
    const { status } = existing(state);
    const possible = possibleResolutions(status);
    return possible.includes(command.outcome)
      ? undefined
      : { kind: 'resolutionDoesNotFit', outcome: command.outcome, status, possible };
  },
};

/** A debit is of the very amount; of a return a bank may have kept its charge, but it brings no more than was sent. */
const amountIsTheOrders: Rule = {
  asks: 'command',
  check: (state, command) => {
    if (command.type !== 'recordDebit' && command.type !== 'reconcile' && command.type !== 'return') return undefined;
    const { amountMinor, currency } = existing(state);
    const isRight =
      command.type === 'return'
        ? command.amountMinor > 0 && command.amountMinor <= amountMinor
        : command.amountMinor === amountMinor;
    if (isRight && command.currency === currency) return undefined;
    return {
      kind: 'entryOfAnotherAmount',
      ordered: toDecimal({ amountMinor, currency }),
      booked: toDecimal({ amountMinor: command.amountMinor, currency }),
      currency: command.currency,
    };
  },
};

const create = (command: Of<'create'>, { now }: Context<undefined>): Handled => {
  const { type: _, id: orderId, screening, ...order } = command;
  const ids = { endToEndId: endToEndIdOf(orderId), instructionId: instructionIdOf(orderId) };
  const { requestId, grantId, amountMinor, currency } = command;
  const created: PaymentOrderEvent = { type: 'Created', orderId, ...order, ...ids, createdAt: now };
  if (screening === undefined) return ok([created]);
  return ok([created, screened({ orderId, requestId, grantId, amountMinor, currency }, screening)]);
};

const screened = (of: OfOrder, { result, reasons, listVersion }: Screening): PaymentOrderEvent => ({
  type: result === 'clear' ? 'Screened' : 'ScreenHeld',
  ...of,
  reasons,
  listVersion,
});

const handle = (
  state: PaymentOrderState | undefined,
  command: PaymentOrderCommand,
  context: Context<undefined>,
): Handled => {
  if (command.type === 'create') return create(command, context);
  const order = existing(state);
  const of = ofOrder(order);
  switch (command.type) {
    case 'screen':
      return ok([screened(of, command.screening)]);
    case 'batch':
      return ok([{ type: 'Batched', ...of, batchId: command.batchId, batchNumber: command.batchNumber }]);
    case 'unbatch':
      return ok([{ type: 'Unbatched', ...of }]);
    case 'approve':
      return ok([{ type: 'Approved', ...of }]);
    case 'release':
      return ok([{ type: 'Released', ...of }]);
    case 'send':
      return ok([{ type: 'Sent', ...of }]);
    case 'recordStatus':
      return ok([hearStatus(order, command, context.now)]);
    case 'recordDebit':
    case 'reconcile':
      return ok(hearEntry(order, command, context.now));
    case 'return':
      return ok(hearReturn(order, command, context.now));
    case 'close':
      return ok([{ type: 'Closed', ...of }]);
    case 'recordSilence':
      return ok([{ type: 'SilenceRecorded', ...of, since: command.since }]);
    case 'recall':
      return ok([{ type: 'RecallRequested', ...of, reason: command.reason, by: actingPerson(context.actor) }]);
    case 'resolve':
      return ok([resolved(order, command.outcome, command.note, actingPerson(context.actor))]);
    case 'cancel':
      return ok([{ type: 'Cancelled', ...of, reason: command.reason, wasReleased: false }]);
    default:
      return never(command);
  }
};

/** Who may see an order: the Bank, finance, the Coordination Office and the auditor. The owner sees its request. */
const mayRead = (actor: Actor): boolean =>
  rolesOnCase(actor, {}).some((role) =>
    ['system', 'coordinator', 'bank-maker', 'bank-checker', 'finance', 'auditor'].includes(role),
  );

/** The life of a payment order. */
export const paymentOrder: Decider<
  PaymentOrderState,
  PaymentOrderCommand,
  PaymentOrderEvent,
  PaymentOrderRejection,
  undefined,
  PaymentOrderGuard
> = {
  name: 'paymentOrder',
  machine: paymentOrderMachine,
  rolesOf: (actor) => rolesOnCase(actor, {}),
  mayRead,
  guards: { idsAreSound, resolutionFits, amountIsTheOrders },
  handle,
  evolve: evolvePaymentOrder,
};
