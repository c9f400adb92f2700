import { isCurrency } from '#shared/domain/kernel/currency.ts';
import { money } from '#shared/domain/kernel/money.ts';
import { sentence } from '#shared/words/catalogue.ts';
import { factText } from '../../failure-text.ts';
import { formatDay, formatList, formatMoney } from '../../format.ts';
import type { OfficeSpeech } from '../../office/office-words.tsx';
import type { Words } from '../../words.tsx';
import type { Finding } from './finding.ts';

/** What a finding rests on, as sentences in the reader's words; none where the question and its answer say it all. */
export const findingTexts = ({ check, verdict, facts }: Finding, spoken: OfficeSpeech): readonly string[] => {
  const { language, office, say } = spoken;
  const { facts: said } = office.eligibility;
  if (Object.keys(facts).length === 0) return [];
  if (check === 'E9') return [amountText(facts, spoken)];
  if (check === 'E8') {
    const outside = facts['outside'];
    const day = (name: string): string => formatDay(String(facts[name]), language);
    const titles = Array.isArray(outside) && outside.length > 0 ? formatList(outside, language) : undefined;
    return [
      say(said.E8, { from: day('from'), to: day('to') }),
      ...(titles === undefined ? [] : [say(said.outside, { titles })]),
    ];
  }
  if (check === 'E7' && verdict === 'met') return [];
  const message = sentence(said, check);
  if (message === undefined) return [];
  const values = Object.entries(facts).map(([name, fact]) => [name, valueText(check, fact, spoken)]);
  return [say(message, Object.fromEntries(values))];
};

/** Kinds of activity by the form's own names; everything else as facts of refusals are. */
const valueText = (check: string, fact: unknown, spoken: Words): string | number => {
  if (check !== 'E6' || !Array.isArray(fact)) return factText(fact, spoken);
  const names = fact.map((kind) => {
    const message = sentence(spoken.words.form.answers, String(kind));
    return message === undefined ? String(kind) : spoken.say(message);
  });
  return formatList(names, spoken.language);
};

const amountText = (facts: Finding['facts'], { language, office, say }: OfficeSpeech): string => {
  const { ceilingMinor, requestedMinor, currency } = facts;
  const shown = (minor: unknown): string =>
    typeof minor === 'number' && isCurrency(currency) ? formatMoney(money(minor, currency), language) : '';
  return requestedMinor === undefined
    ? say(office.eligibility.facts.ceiling, { ceiling: shown(ceilingMinor) })
    : say(office.eligibility.facts.E9, { requested: shown(requestedMinor), ceiling: shown(ceilingMinor) });
};
