import { isInstant } from '#shared/domain/kernel/instant.ts';
import { isMoney } from '#shared/domain/kernel/money.ts';
import { sentence } from '#shared/words/catalogue.ts';
import { type Failure, problemName } from './api.ts';
import { formatList, formatMoment, formatMoney } from './format.ts';
import type { Words } from './words.tsx';

/** What went wrong, in the reader's words: the rule's own sentence where a rule refused, else the problem's. */
export const failureText = (failure: Failure, spoken: Words): string => {
  const { words, say } = spoken;
  if (failure.kind === 'offline') return say(words.frame.offlineText);
  const { because, facts } = failure.problem;
  if (because !== undefined) return refusalText(because, facts ?? {}, spoken) ?? failure.problem.detail;
  const known = sentence(words.problems, problemName(failure.problem));
  return known === undefined ? failure.problem.detail : say(known);
};

/** The sentence of a refusal of the domain; undefined when the catalogue has none by that name. */
export const refusalText = (
  kind: string,
  facts: Readonly<Record<string, unknown>>,
  spoken: Words,
): string | undefined => {
  const message = sentence(spoken.words.rejections, kind);
  if (message === undefined) return undefined;
  const values = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factText(fact, spoken)]));
  return spoken.say(message, values);
};

/** A fact of a refusal as it reads in a sentence: names in the reader's words, moments, amounts and lists in the reader's form. */
export const factText = (fact: unknown, spoken: Words): string | number => {
  if (typeof fact === 'number') return fact;
  if (Array.isArray(fact)) {
    const items = fact.map((item) => String(factText(item, spoken)));
    return formatList(items, spoken.language);
  }
  if (isInstant(fact)) return formatMoment(fact, spoken.language);
  if (typeof fact === 'string') return named(fact, spoken);
  return isMoney(fact) ? formatMoney(fact, spoken.language) : '';
};

const named = (name: string, { words, say }: Words): string => {
  const tables = [words.roles, words.areas, words.countries, words.documentKinds, ...Object.values(words.states)];
  const message = tables.map((table) => sentence(table, name)).find((found) => found !== undefined);
  return message === undefined ? name : say(message);
};
