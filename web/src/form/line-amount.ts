import type { Currency } from '#shared/domain/kernel/currency.ts';
import { type Money, money, times } from '#shared/domain/kernel/money.ts';
import type { SectionValue } from '../drafts/value.ts';
import { numberAt } from './section-value.ts';

/** What a line of a budget comes to; undefined while it lacks quantity or price, and where they come to more than can be reckoned exactly. */
export const lineAmount = (row: SectionValue, currency: Currency): Money | undefined => {
  const [price, quantity] = [numberAt(row, 'unitPriceMinor'), numberAt(row, 'quantity')];
  if (price === undefined || quantity === undefined || !Number.isSafeInteger(price * quantity)) return undefined;
  return times(money(price, currency), quantity);
};
