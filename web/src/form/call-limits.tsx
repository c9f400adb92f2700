import type { BudgetLimits } from '#shared/domain/kernel/budget-limits-schema.ts';
import { type Money, money } from '#shared/domain/kernel/money.ts';
import type { FormLimits } from '#shared/domain/proposal/rules/form-breaches.ts';
import { sentence } from '#shared/words/catalogue.ts';
import type { LimitWords } from '#shared/words/limit-words.ts';
import { formatList, formatMoney } from '../format.ts';
import type { Choice } from '../parts/field.tsx';
import { Missing } from '../parts/later.tsx';
import { useWords, type Words } from '../words.tsx';
import { useLimitWords } from './limit-words.ts';

type CallLimitsProps = { readonly limits: FormLimits; readonly headings: readonly Choice[] };

type LimitSpeech = Words & { readonly limitWords: LimitWords };

/** Everything that the call limits in a final form, to be read before a budget is written. */
export const CallLimits = (props: CallLimitsProps) => {
  const spoken = useWords();
  const { module: limitWords, ...fetched } = useLimitWords();
  return (
    <details class="card">
      <summary>{spoken.say(spoken.words.finalForm.limitsTitle)}</summary>
      <Missing {...fetched} />
      {limitWords !== undefined && <Limits {...props} speech={{ ...spoken, limitWords }} />}
    </details>
  );
};

const Limits = ({ speech, ...props }: CallLimitsProps & { readonly speech: LimitSpeech }) => {
  const texts = limitTexts(props, speech);
  return texts.length === 0 ? (
    <p>{speech.say(speech.limitWords.rules.none)}</p>
  ) : (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
};

const limitTexts = ({ limits, headings }: CallLimitsProps, spoken: LimitSpeech): readonly string[] => {
  const { language, limitWords, say } = spoken;
  const { rules } = limitWords;
  const { currency, grantMaximumMinor, ownSharePercentMinimum, budgetLimits } = limits;
  return [
    ...(grantMaximumMinor === undefined
      ? []
      : [say(rules.grantMax, { maximum: formatMoney(money(grantMaximumMinor, currency), language) })]),
    ...(ownSharePercentMinimum ? [say(rules.ownShare, { percent: ownSharePercentMinimum })] : []),
    ...limits.headings.flatMap(({ id, maximumPercent: percent }) =>
      percent === undefined
        ? []
        : [say(rules.share, { name: headings.find(({ value }) => value === id)?.label ?? id, percent })],
    ),
    ...costTexts(budgetLimits, spoken),
    ...stayTexts(budgetLimits, spoken),
    ...peopleTexts(budgetLimits, spoken),
    ...procurementTexts(budgetLimits, spoken),
  ];
};

const answerText = (name: string, { words, say }: Words): string => {
  const message = sentence(words.form.answers, name);
  return message === undefined ? name : say(message);
};

const costTexts = ({ costShares = [], unitRates = [] }: BudgetLimits, spoken: LimitSpeech): readonly string[] => {
  const { language, words, limitWords, say } = spoken;
  const { rules } = limitWords;
  return [
    ...costShares.map(({ cost, maximumPercent: percent }) =>
      percent === 0
        ? say(rules.notFinanced, { name: answerText(cost, spoken) })
        : say(rules.share, { name: answerText(cost, spoken), percent }),
    ),
    ...unitRates.map(({ cost, country, city, year, maximum }) => {
      const where = [
        ...(city === undefined ? [] : [city]),
        ...(country === undefined ? [] : [say(words.countries[country])]),
        ...(year === undefined ? [] : [String(year)]),
      ];
      return say(rules.unitRate, {
        cost: answerText(cost, spoken),
        where: where.length === 0 ? say(rules.everywhere) : formatList(where, language, 'unit'),
        maximum: formatMoney(maximum, language),
      });
    }),
  ];
};

const stayTexts = (limits: BudgetLimits, { words, limitWords, say }: LimitSpeech): readonly string[] => {
  const { rules } = limitWords;
  const { breaches } = words.finalForm;
  const { mealsPercent: meals = 0, lodgingPercent: lodging = 0 } = limits.perDiemLess ?? {};
  return [
    ...(meals + lodging > 0 ? [say(rules.perDiemLess, { meals, lodging })] : []),
    ...(limits.extraNightsMax === undefined ? [] : [say(rules.extraNights, { nights: limits.extraNightsMax })]),
    ...(limits.economyClassOnly === true ? [say(breaches.notEconomyClass)] : []),
    ...(limits.honorariumForOfficials === false ? [say(breaches.honorariumToOfficial)] : []),
  ];
};

const peopleTexts = (limits: BudgetLimits, { limitWords, say }: LimitSpeech): readonly string[] => {
  const { rules } = limitWords;
  const { durationMaxDays: days, participantsPerCountryMax: maximum, participantCountriesMin: needed } = limits;
  return [
    ...(days === undefined ? [] : [say(rules.duration, { days })]),
    ...(maximum === undefined ? [] : [say(rules.participants, { maximum })]),
    ...(needed === undefined ? [] : [say(rules.countries, { needed })]),
  ];
};

const procurementTexts = (limits: BudgetLimits, { language, limitWords, say }: LimitSpeech): readonly string[] => {
  const { rules, neverPaid } = limitWords;
  const above = (amount: Money) => ({ above: formatMoney(amount, language) });
  const never = (limits.neverPaid ?? []).map((each) => say(neverPaid[each]));
  return [
    ...(limits.threeQuotesAbove === undefined ? [] : [say(rules.threeQuotes, above(limits.threeQuotesAbove))]),
    ...(limits.tenderAbove === undefined ? [] : [say(rules.tender, above(limits.tenderAbove))]),
    ...(limits.tax === 'notFinanced' ? [say(rules.taxNotFinanced)] : []),
    ...(limits.tax === 'ifNotRecoverable' ? [say(rules.taxIfNotRecoverable)] : []),
    ...(never.length === 0 ? [] : [say(rules.neverPaid, { list: formatList(never, language, 'unit') })]),
  ];
};
