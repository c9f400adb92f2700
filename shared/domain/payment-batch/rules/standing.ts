import type { PaymentBatchFacts } from '../facts.ts';

/** How a batch stands by what the bank has said of its orders; undefined until it has said something of all of them or refused one. */
export const standingOf = (
  orders: PaymentBatchFacts['orders'],
): 'acknowledged' | 'accepted' | 'partlyAccepted' | 'rejected' | undefined => {
  const all = (answer: (typeof orders)[number]['answer']) => orders.every((order) => order.answer === answer);
  if (orders.length === 0 || all('none')) return undefined;
  if (all('refused')) return 'rejected';
  if (orders.some(({ answer }) => answer === 'refused')) return 'partlyAccepted';
  if (all('accepted')) return 'accepted';
  return orders.some(({ answer }) => answer === 'none') ? undefined : 'acknowledged';
};
