import type { Instant } from '../../domain/kernel/instant.ts';
import type { Language } from '../../domain/kernel/language.ts';
import { type Money, toDecimal } from '../../domain/kernel/money.ts';
import { localeOf, type Values } from '../../words/message.ts';

/** What a mail tells of: texts as they are, amounts and moments to be put into the reader's form. */
export type MailFacts = Readonly<Record<string, string | Money | { readonly moment: Instant }>>;

/** The facts as they read in a language: moments by Istanbul's clock, which the scheme's deadlines are written in. */
export const mailValues = (facts: MailFacts, language: Language): Values =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, written(fact, language)]));

const written = (fact: MailFacts[string], language: Language): string => {
  if (typeof fact === 'string') return fact;
  if ('moment' in fact) return writtenMoment(fact.moment, language);
  const [whole = '', fraction] = toDecimal(fact).split('.');
  const grouped = new Intl.NumberFormat(localeOf(language)).format(BigInt(whole));
  const point = fraction === undefined ? '' : `${decimalPoint(language)}${fraction}`;
  return `${grouped}${point} ${fact.currency}`;
};

const writtenMoment = (moment: Instant, language: Language): string => {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Istanbul',
  });
  return `${format.format(new Date(moment))} (UTC+3)`;
};

const decimalPoint = (language: Language): string =>
  new Intl.NumberFormat(localeOf(language)).formatToParts(0.5).find((part) => part.type === 'decimal')?.value ?? '.';
