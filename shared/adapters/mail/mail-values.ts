import type { RejectionReason } from '../../domain/document/state.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import type { Language } from '../../domain/kernel/language.ts';
import type { Money } from '../../domain/kernel/money.ts';
import { mailWordsIn } from '../../words/mail-words.ts';
import type { Values } from '../../words/message.ts';
import { say } from '../../words/say.ts';
import { writtenMoment, writtenMoney } from '../written-values.ts';

/** What a mail tells of: texts as they are; amounts, moments and reasons of refusals to be put into the reader's form. */
export type MailFacts = Readonly<
  Record<string, string | Money | { readonly moment: Instant } | { readonly refusal: RejectionReason }>
>;

/** The facts as they read in a language: moments by Istanbul's clock, which the scheme's deadlines are written in. */
export const mailValues = (facts: MailFacts, language: Language): Values =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, written(fact, language)]));

const written = (fact: MailFacts[string], language: Language): string => {
  if (typeof fact === 'string') return fact;
  if ('refusal' in fact) return say(language, mailWordsIn(language).refusals[fact.refusal]);
  return 'moment' in fact ? `${writtenMoment(fact.moment, language)} (UTC+3)` : writtenMoney(fact, language);
};
