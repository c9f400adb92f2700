import type { Breach } from '#shared/domain/proposal/rules/breach.ts';
import type { FormLimits } from '#shared/domain/proposal/rules/form-breaches.ts';
import { sentence } from '#shared/words/catalogue.ts';
import { refusalText } from '../failure-text.ts';
import { formatMoney } from '../format.ts';
import type { ShownCall } from '../pages/proposal/use-proposal.ts';
import type { Words } from '../words.tsx';
import type { FormSetting } from './control.tsx';

/** What of a call limits a final form. */
export const formLimitsOf = ({ configuration }: Pick<ShownCall, 'configuration'>): FormLimits => {
  const { limits, budgetHeadings, currency } = configuration;
  return {
    currency,
    grantMaximumMinor: limits.grantMax?.amountMinor,
    ownSharePercentMinimum: limits.ownerSharePercentMin,
    headings: budgetHeadings.map(({ id, shareMaxPercent }) => ({ id, maximumPercent: shareMaxPercent })),
    budgetLimits: limits,
  };
};

/** A broken limit in the reader's words, with its row's number before it where it is about one. */
export const breachText = (
  breach: Breach,
  setting: Pick<FormSetting, 'headings'>,
  label: (field: string) => string,
  spoken: Words,
): string => {
  const { words, say } = spoken;
  const { finalForm } = words;
  const text = breachSentence(breach, setting, label, spoken);
  const row = /^rows\.(\d+)\./.exec(breach.field)?.[1];
  return row === undefined ? text : say(finalForm.inRow, { number: Number(row) + 1, text });
};

/** A broken limit in the reader's words, for who sees beside it what it is about. */
export const breachSentence = (
  breach: Breach,
  { headings }: Pick<FormSetting, 'headings'>,
  label: (field: string) => string,
  spoken: Words,
): string => {
  const { language, words, say } = spoken;
  const { kind, section, field, ...facts } = breach;
  const message = sentence(words.finalForm.breaches, kind);
  if (message === undefined) {
    const heading = 'heading' in facts ? headings.find(({ value }) => value === facts.heading)?.label : undefined;
    return refusalText(kind, heading === undefined ? facts : { ...facts, heading }, spoken) ?? kind;
  }
  const values = Object.fromEntries(
    Object.entries(facts).map(([name, fact]): [string, string | number] => {
      if (typeof fact === 'object') return [name, formatMoney(fact, language)];
      if (name === 'country') return [name, say(sentence(words.countries, String(fact)) ?? String(fact))];
      if (name === 'cost') return [name, say(sentence(words.form.answers, String(fact)) ?? String(fact))];
      return [name, fact];
    }),
  );
  return say(message, { ...values, field: label(field.split('.').at(-1) ?? field) });
};
