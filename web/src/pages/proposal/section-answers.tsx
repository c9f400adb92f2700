import { isCountry } from '#shared/domain/kernel/country.ts';
import { money } from '#shared/domain/kernel/money.ts';
import { sentence } from '#shared/words/catalogue.ts';
import type { SectionValue } from '../../drafts/value.ts';
import type { FormSetting } from '../../form/control.tsx';
import { useFieldLabel } from '../../form/field-names.ts';
import { lineAmount } from '../../form/line-amount.ts';
import { isSectionValue, numberAt, rowsAt, textAt } from '../../form/section-value.ts';
import { formatDay, formatList, formatMoney, formatMonth, formatNumber } from '../../format.ts';
import { type Fact, Facts } from '../../parts/facts.tsx';
import { useWords, type Words } from '../../words.tsx';

type SectionAnswersProps = {
  readonly section: string;
  readonly value: SectionValue;
  readonly setting: FormSetting;
};

/** What a section says, for reading. */
export const SectionAnswers = ({ section, value, setting }: SectionAnswersProps) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const label = useFieldLabel(section);
  const factsOf = (row: SectionValue): readonly Fact[] => [
    ...Object.entries(row)
      .filter(([name]) => name !== 'key')
      .map(([name, member]): Fact => [label(name), <bdi>{answerText(name, member, setting, spoken)}</bdi>]),
    ...(section === 'budget' ? lineTotal(row, setting, spoken) : []),
  ];
  const rows = rowsAt(value, 'rows');
  if (rows.length > 0)
    return (
      <ol class="stack">
        {rows.map((row, index) => (
          <li key={textAt(row, 'key') || index}>
            <Facts facts={factsOf(row)} beside />
          </li>
        ))}
      </ol>
    );
  const facts = factsOf(Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'rows')));
  if (facts.length === 0) return <p class="quiet">{say(words.frame.notAnswered)}</p>;
  return <Facts facts={facts} beside />;
};

/** What a line of the budget comes to, once it has a quantity and a price: nobody should have to reckon it up to read it. */
const lineTotal = (row: SectionValue, { currency }: FormSetting, { language, words, say }: Words): readonly Fact[] => {
  const amount = lineAmount(row, currency);
  return amount === undefined ? [] : [[say(words.proposal.total), <strong>{formatMoney(amount, language)}</strong>]];
};

/** One answer as it reads: choices by their names, months, days and amounts in the reader's form. */
const answerText = (name: string, member: unknown, setting: FormSetting, spoken: Words): string => {
  const { language, words, say } = spoken;
  if (typeof member === 'number')
    return name === 'unitPriceMinor'
      ? formatMoney(money(member, setting.currency), language)
      : formatNumber(member, language);
  if (Array.isArray(member))
    return formatList(
      member.filter(isSectionValue).map((row) => guestsText(row, spoken)),
      language,
      'unit',
    );
  if (typeof member !== 'string') return '';
  if (name === 'hostCountry') return countryName(member, spoken);
  if (/^\d{4}-\d{2}$/.test(member)) return formatMonth(member, language);
  if (/^\d{4}-\d{2}-\d{2}$/.test(member)) return formatDay(member, language);
  const choice = [...setting.themes, ...setting.projectTypes, ...setting.headings, ...setting.activities].find(
    (each) => each.value === member,
  );
  if (choice !== undefined && /^(themeId|projectTypeId|heading|activityKey)$/.test(name)) return choice.label;
  const answer =
    /^(kind|mode|level|likelihood|impact|payer|priceBasis|cost|inKind|toOfficial|travelClass|recoverable)$/.test(name)
      ? sentence(words.form.answers, member)
      : undefined;
  return answer === undefined ? member : say(answer);
};

/** How many people come from where, as one answer of several. */
const guestsText = (row: SectionValue, spoken: Words): string => {
  const number = numberAt(row, 'number');
  const country = countryName(textAt(row, 'country'), spoken);
  return number === undefined ? country : `${country} ${formatNumber(number, spoken.language)}`;
};

const countryName = (code: string, { words, say }: Words): string =>
  isCountry(code) ? say(words.countries[code]) : code;
