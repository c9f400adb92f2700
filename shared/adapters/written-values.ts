import { SCHEME_ZONE } from '../domain/kernel/country-zone.ts';
import { minorUnits } from '../domain/kernel/currency.ts';
import type { Instant } from '../domain/kernel/instant.ts';
import type { Language } from '../domain/kernel/language.ts';
import { type Money, toDecimal } from '../domain/kernel/money.ts';
import { localeOf } from '../words/message.ts';

/** A whole number as the reader groups its digits. */
export const writtenNumber = (number: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language)).format(number);

/** An exact amount without its currency, with as many places as the currency has. */
export const writtenAmount = (amount: Money, language: Language): string => {
  const places = minorUnits(amount.currency);
  const format = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  const decimal = toDecimal(amount);
  if (!isDecimal(decimal)) throw new RangeError(`not a decimal: ${decimal}`);
  return format.format(decimal);
};

/** An exact amount with its currency, e.g. `12,500.10 USD`. */
export const writtenMoney = (amount: Money, language: Language): string =>
  `${writtenAmount(amount, language)} ${amount.currency}`;

/** Intl takes decimal text exactly, but only when its type says that it is one. */
const isDecimal = (text: string): text is `${number}` => /^-?\d+(\.\d+)?$/.test(text);

/** A moment by Istanbul's clock or that of another zone; with seconds when every second may matter. */
export const writtenMoment = (
  moment: Instant,
  language: Language,
  precision: 'minutes' | 'seconds' = 'minutes',
  timeZone = SCHEME_ZONE,
): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: precision === 'seconds' ? 'medium' : 'short',
    timeZone,
  }).format(new Date(moment));

/** A calendar day, or the day of a moment by Istanbul's clock. */
export const writtenDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeZone: day.length === 10 ? 'UTC' : SCHEME_ZONE,
  }).format(new Date(day));

/** A month without its year, as short as the reader writes it; given as `2027-03`. */
export const writtenShortMonth = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { month: 'short', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** A month of a year, given as `2027-03`. */
export const writtenMonth = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
