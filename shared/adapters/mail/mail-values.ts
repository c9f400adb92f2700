import type { Instant } from '../../domain/kernel/instant.ts';
import type { Language } from '../../domain/kernel/language.ts';
import type { Money } from '../../domain/kernel/money.ts';
import type { Values } from '../../words/message.ts';
import { writtenMoment, writtenMoney } from '../written-values.ts';

/** What a mail tells of: texts as they are, amounts and moments to be put into the reader's form. */
export type MailFacts = Readonly<Record<string, string | Money | { readonly moment: Instant }>>;

/** The facts as they read in a language: moments by Istanbul's clock, which the scheme's deadlines are written in. */
export const mailValues = (facts: MailFacts, language: Language): Values =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, written(fact, language)]));

const written = (fact: MailFacts[string], language: Language): string => {
  if (typeof fact === 'string') return fact;
  return 'moment' in fact ? `${writtenMoment(fact.moment, language)} (UTC+3)` : writtenMoney(fact, language);
};
