import type { Currency } from '#shared/domain/kernel/currency.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { PaymentOrderStatus } from '#shared/domain/payment-order/machine.ts';
import { bankMessageKind } from '#shared/store/items/bank-message-item.ts';
import { paymentOrderKind } from '#shared/store/items/payment-order-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';

type Store = Pick<Parts, 'repository'>;

/** Released, and the bank has not yet said what became of them. A recalled order may have been debited before. */
const UNDER_WAY = [
  'released',
  'sent',
  'acknowledged',
  'accepted',
  'pending',
  'unknown',
  'recallRequested',
] as const satisfies readonly PaymentOrderStatus[];

type OrderUnderWay = { readonly currency: Currency; readonly amountMinor: number };

/** The orders that were released and have been neither debited nor called off. */
export const ordersUnderWay = async ({ repository }: Store): Promise<readonly OrderUnderWay[]> => {
  const orders: OrderUnderWay[] = [];
  for (const status of UNDER_WAY)
    for (const { id } of await allListed(repository, {
      index: 'queue',
      key: 'paymentOrder',
      sortPrefix: `${status}#`,
    })) {
      const order = (await repository.load(paymentOrderKind, id))?.state;
      if (order?.isReleased && order.debitedAt === undefined) orders.push(order);
    }
  return orders;
};

export type ClosingBalance = { readonly closingMinor: number; readonly receivedAt: Instant };

/** The last closing balance that the bank has told for each currency, among its latest hundred messages. */
export const closingBalances = async ({ repository }: Store): Promise<ReadonlyMap<Currency, ClosingBalance>> => {
  const told = new Map<Currency, ClosingBalance>();
  const latest = await repository.list({ index: 'family', key: 'bankMessage', descending: true, limit: 100 });
  for (const { id } of latest.items.filter(({ status }) => status === 'applied')) {
    const message = (await repository.load(bankMessageKind, id))?.state;
    if (message === undefined) continue;
    for (const balance of message.reading?.balances ?? [])
      if (balance.kind === 'closing' && !told.has(balance.currency))
        told.set(balance.currency, { closingMinor: balance.amountMinor, receivedAt: message.receivedAt });
  }
  return told;
};
