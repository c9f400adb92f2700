import { type Currency, isCurrency, minorUnits } from './currency.ts';

/** An exact amount: a whole number of the currency's smallest unit (cents of a dollar, fils of a dinar). Never a fraction. */
export type Money = { readonly amountMinor: number; readonly currency: Currency };

/** Whether something that came from outside is an amount; asks no schema, so that a page can ask it before any form is there. */
export const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' &&
  value !== null &&
  'amountMinor' in value &&
  Number.isSafeInteger(value.amountMinor) &&
  'currency' in value &&
  isCurrency(value.currency);

/** Throws RangeError unless the amount is a whole number that JavaScript holds exactly (±9,007,199,254,740,991). */
export const money = (amountMinor: number, currency: Currency): Money => {
  if (!Number.isSafeInteger(amountMinor)) throw new RangeError(`not an exact amount: ${amountMinor}`);
  return { amountMinor, currency };
};

/** The sum. Throws TypeError on two currencies: adding them is a fault, not a rounding. */
export const add = (left: Money, right: Money): Money => {
  assertSame(left, right);
  return money(left.amountMinor + right.amountMinor, left.currency);
};

export const subtract = (left: Money, right: Money): Money => {
  assertSame(left, right);
  return money(left.amountMinor - right.amountMinor, left.currency);
};

export const sum = (amounts: readonly Money[], currency: Currency): Money => amounts.reduce(add, money(0, currency));

/** Unit price × whole quantity, exactly. */
export const times = (price: Money, quantity: number): Money => {
  if (!Number.isSafeInteger(quantity)) throw new RangeError(`not a whole quantity: ${quantity}`);
  return money(Number(BigInt(price.amountMinor) * BigInt(quantity)), price.currency);
};

export const isMore = (left: Money, right: Money): boolean => {
  assertSame(left, right);
  return left.amountMinor > right.amountMinor;
};

const assertSame = (left: Money, right: Money): void => {
  if (left.currency !== right.currency) throw new TypeError(`${left.currency} and ${right.currency} do not add up`);
};

/** The amount as a plain decimal with the currency's own number of places, e.g. `12500.10`, as ISO 20022 wants it: no grouping, no exponent. */
export const toDecimal = ({ amountMinor, currency }: Money): string => {
  const places = minorUnits(currency);
  const digits = String(Math.abs(amountMinor)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const sign = amountMinor < 0 ? '-' : '';
  return places === 0 ? `${sign}${digits}` : `${sign}${whole}.${digits.slice(-places)}`;
};

/** Reads a plain decimal; undefined when it is not one, or has more places than the currency. */
export const fromDecimal = (text: string, currency: Currency): Money | undefined => {
  const parts = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(text.trim());
  if (parts === null) return undefined;
  const [, sign = '', whole = '', fraction = ''] = parts;
  const places = minorUnits(currency);
  if (fraction.replace(/0+$/, '').length > places) return undefined;
  const minor = Number(`${whole}${fraction.slice(0, places).padEnd(places, '0')}`);
  if (!Number.isSafeInteger(minor)) return undefined;
  return money(sign === '-' ? -minor : minor, currency);
};
