import type { PaymentBatchState } from '#shared/domain/payment-batch/state.ts';
import type { PaymentOrderCommand } from '#shared/domain/payment-order/commands.ts';
import { paymentOrder } from '#shared/domain/payment-order/decide.ts';
import { type Step, step } from '#shared/runtime/execute-command.ts';
import { paymentOrderKind } from '#shared/store/items/payment-order-item.ts';

/** One order's move, for the same write as that of another case. */
export const orderStep = (id: string, command: PaymentOrderCommand): Step =>
  step({ kind: paymentOrderKind, decider: paymentOrder, id, command, facts: undefined });

/** The move of all orders of a batch, for the same write as the batch's own. */
export const orderSteps = ({ orderIds }: PaymentBatchState, command: PaymentOrderCommand): readonly Step[] =>
  orderIds.map((id) => orderStep(id, command));
