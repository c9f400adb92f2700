import type { PaymentBatchCommand } from '#shared/domain/payment-batch/commands.ts';
import { SECOND_APPROVAL_ABOVE_MINOR } from '#shared/domain/payment-batch/debtor.ts';
import type { PaymentBatchFacts } from '#shared/domain/payment-batch/facts.ts';
import { batchNumberOf, batchSeries } from '#shared/domain/payment-batch/ids.ts';
import type { PaymentBatchState } from '#shared/domain/payment-batch/state.ts';
import type { PaymentOrderId } from '#shared/domain/payment-order/ids.ts';
import { answerOf, isSettled } from '#shared/domain/payment-order/rules/rank.ts';
import { accountKind } from '#shared/store/items/account-item.ts';
import { paymentOrderKind } from '#shared/store/items/payment-order-item.ts';
import type { Parts } from '../parts.ts';

/** What a batch must know of its orders and their accounts, and which number comes next. */
export const paymentBatchFacts = async (
  state: PaymentBatchState | undefined,
  command: PaymentBatchCommand | undefined,
  { repository }: Pick<Parts, 'repository'>,
): Promise<PaymentBatchFacts> => {
  const orderIds = state?.orderIds ?? (command?.type === 'open' ? command.orderIds : []);
  const orders = await Promise.all([...new Set(orderIds)].map((id) => factsOfOrder(repository, id)));
  return {
    orders: orders.flatMap((order) => order ?? []),
    nextNumber: command?.type === 'open' ? await nextNumber(repository, command.executionDate) : '',
    secondApprovalAboveMinor: SECOND_APPROVAL_ABOVE_MINOR,
  };
};

/** Batches are numbered within the year in which they shall be paid. */
const nextNumber = async (repository: Parts['repository'], executionDate: string): Promise<string> => {
  const year = executionDate.slice(0, 4);
  return batchNumberOf(year, (await repository.counter(batchSeries(year))) + 1);
};

const factsOfOrder = async (
  repository: Parts['repository'],
  id: PaymentOrderId,
): Promise<PaymentBatchFacts['orders'][number] | undefined> => {
  const order = (await repository.load(paymentOrderKind, id))?.state;
  if (order === undefined) return undefined;
  const account = await repository.load(accountKind, order.accountId);
  const { status, amountMinor, currency } = order;
  return {
    id,
    status,
    amountMinor,
    currency,
    accountIsActive: account?.state.status === 'active',
    answer: answerOf(status),
    isSettled: isSettled(status),
  };
};
