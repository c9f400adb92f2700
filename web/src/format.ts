import { type Currency, minorUnits } from '#shared/domain/kernel/currency.ts';
import type { Language } from '#shared/domain/kernel/language.ts';
import { type Money, toDecimal } from '#shared/domain/kernel/money.ts';
import { localeOf } from '#shared/words/message.ts';

/** The clock that the scheme's deadlines are written in. */
export const SCHEME_ZONE = 'Europe/Istanbul';

/** A moment as the reader writes dates, in the scheme's zone, e.g. «30 September 2026, 23:59». */
export const formatMoment = (instant: string, language: Language, timeZone: string = SCHEME_ZONE): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
    new Date(instant),
  );

/** A calendar day, or the day of a moment in the scheme's zone. */
export const formatDay = (dayOrInstant: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeZone: dayOrInstant.length === 10 ? 'UTC' : SCHEME_ZONE,
  }).format(new Date(dayOrInstant));

/** The reader's own zone, when it is another than the scheme's. */
export const readersZone = (): string | undefined => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone === SCHEME_ZONE ? undefined : zone;
};

/** An amount with the currency's own number of places (our table, not Intl's). */
export const formatMoney = (amount: Money, language: Language): string =>
  moneyFormat(amount.currency, language).format(asDecimal(toDecimal(amount)));

/** An amount without its currency, for tables that name it once at their head. */
export const formatAmount = (amount: Money, language: Language): string =>
  moneyFormat(amount.currency, language)
    .formatToParts(asDecimal(toDecimal(amount)))
    .flatMap(({ type, value }) => (type === 'currency' ? [] : [value]))
    .join('')
    .trim();

/** Made once for each currency and language: they are dear to make, and a budget of sixty lines needs hundreds at each key. */
const moneyFormats = new Map<string, Intl.NumberFormat>();

const moneyFormat = (currency: Currency, language: Language): Intl.NumberFormat => {
  const name = `${currency} ${language}`;
  const known = moneyFormats.get(name);
  if (known !== undefined) return known;
  const places = minorUnits(currency);
  const made = new Intl.NumberFormat(localeOf(language), {
    ...{ style: 'currency', currency, currencyDisplay: 'code' },
    ...{ minimumFractionDigits: places, maximumFractionDigits: places },
  });
  moneyFormats.set(name, made);
  return made;
};

/** `format` takes decimal text exactly, but only when its type says that it is one. */
const asDecimal = (text: string): number | bigint | `${number}` => (isDecimal(text) ? text : Number(text));

const isDecimal = (text: string): text is `${number}` => /^-?\d+(\.\d+)?$/.test(text);

/** A size for people, e.g. «2.4 MB», counted as systems show it and as limits are set: a megabyte has 1,048,576 bytes. */
export const formatSize = (sizeBytes: number, language: Language): string => {
  const [unit, divisor] = sizeBytes < 1_048_576 ? (['kilobyte', 1_024] as const) : (['megabyte', 1_048_576] as const);
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'kilobyte' ? 0 : 1,
  }).format(sizeBytes / divisor);
};

/** Several things named one after the other, e.g. «Malaysia, Indonesia and Türkiye»; a `unit` list has no «and» where the language can do without. */
export const formatList = (
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'unit' = 'conjunction',
): string => new Intl.ListFormat(localeOf(language), { type }).format(items);

/** A number that is no amount, e.g. «12,500» people. */
export const formatNumber = (number: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language)).format(number);

/** A month, e.g. «March 2027», of `2027-03`. */
export const formatMonth = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** A stretch of time for people, by its two largest units, e.g. «3 days, 4 hours»; seconds only in the last minute. */
export const formatDuration = (milliseconds: number, language: Language): string => {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const units = [
    ['day', Math.floor(seconds / 86_400)],
    ['hour', Math.floor(seconds / 3600) % 24],
    ['minute', Math.floor(seconds / 60) % 60],
    ['second', seconds % 60],
  ] as const;
  const first = Math.max(
    0,
    units.findIndex(([, count]) => count > 0),
  );
  const shown = seconds < 60 ? units.slice(3) : units.slice(first, Math.min(first + 2, seconds < 3600 ? 4 : 3));
  const parts = shown.map(([unit, count]) =>
    new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  );
  return new Intl.ListFormat(localeOf(language), { type: 'unit' }).format(parts);
};
