import { useState } from 'preact/hooks';
import { COUNTRIES, type Country } from '#shared/domain/kernel/country.ts';
import type { Currency } from '#shared/domain/kernel/currency.ts';
import { fromDecimal, money, toDecimal } from '#shared/domain/kernel/money.ts';
import type { FormLimits } from '#shared/domain/proposal/rules/form-breaches.ts';
import { sentence } from '#shared/words/catalogue.ts';
import type { SectionValue } from '../drafts/autosave.ts';
import { formatMonth } from '../format.ts';
import { type Choice, LongTextField, SelectField, TextField } from '../parts/field.tsx';
import { useWords } from '../words.tsx';
import type { Control, FieldLayout } from './layout.ts';
import { Participants } from './participants.tsx';
import { numberAt, rowsAt, textAt } from './section-value.ts';

/** What the form must know of its call and of its own other sections to offer answers. */
export type FormSetting = {
  readonly themes: readonly Choice[];
  readonly headings: readonly Choice[];
  readonly activities: readonly Choice[];
  readonly months: readonly string[];
  readonly currency: Currency;
  /** What the call limits in a final form, and the country whose people are not counted as guests. */
  readonly limits: FormLimits;
  readonly ownerCountry: Country;
  /** The sections of the stage as they are saved. */
  readonly sections: Readonly<Record<string, SectionValue>>;
};

type ControlProps = {
  readonly id: string;
  readonly label: string;
  readonly layout: FieldLayout;
  readonly value: SectionValue;
  readonly setting: FormSetting;
  readonly error: string | undefined;
  readonly onMember: (member: unknown) => void;
  readonly onLeave: () => void;
};

/** One field of the form, by the kind of its control. */
export const FormControl = ({ id, label, layout, value, setting, error, onMember, onLeave }: ControlProps) => {
  const { name, control, optional } = layout;
  const field = { id, label, error, optional };
  const choices = useChoices(control, setting);
  if (choices !== undefined)
    return <SelectField {...field} value={textAt(value, name)} onValue={onMember} choices={choices} />;
  switch (control.kind) {
    case 'text':
      return (
        <LongTextField
          {...field}
          value={textAt(value, name)}
          onValue={onMember}
          onLeave={onLeave}
          maxLength={control.maxLength}
          rows={control.rows ?? 6}
        />
      );
    case 'number':
      return <NumberField {...field} value={numberAt(value, name)} onMember={onMember} onLeave={onLeave} />;
    case 'money':
      return (
        <MoneyField
          {...field}
          value={numberAt(value, name)}
          currency={setting.currency}
          onMember={onMember}
          onLeave={onLeave}
        />
      );
    case 'participants':
      return <Participants {...field} rows={rowsAt(value, name)} onRows={onMember} />;
    default:
      return (
        <TextField
          {...field}
          kind={control.kind === 'email' ? 'email' : control.kind === 'day' ? 'date' : 'text'}
          value={textAt(value, name)}
          onValue={onMember}
          onLeave={onLeave}
        />
      );
  }
};

/** The answers a control lets choose among; undefined when it is typed. */
const useChoices = (control: Control, setting: FormSetting): readonly Choice[] | undefined => {
  const { language, words, say } = useWords();
  switch (control.kind) {
    case 'theme':
      return setting.themes;
    case 'heading':
      return setting.headings;
    case 'activityKey':
      return setting.activities;
    case 'month':
      return setting.months.map((month) => ({ value: month, label: formatMonth(month, language) }));
    case 'country':
      return COUNTRIES.map((code) => ({ value: code, label: say(words.countries[code]) }));
    case 'oneOf':
      return control.answers.map((answer) => {
        const message = sentence(words.form.answers, answer);
        return { value: answer, label: message === undefined ? answer : say(message) };
      });
    default:
      return undefined;
  }
};

type NumberProps = {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly optional?: boolean | undefined;
  readonly value: number | undefined;
  readonly onMember: (member: unknown) => void;
  readonly onLeave: () => void;
};

/** A whole number, typed as text; what is not one stays visible and says so, and is not saved. */
export const NumberField = ({ value, onMember, error, ...field }: NumberProps) => {
  const { words, say } = useWords();
  const read = (text: string): number | undefined => (/^\s*\d{1,7}\s*$/.test(text) ? Number(text) : undefined);
  const [typed, setTyped] = useTyped(value, read, String);
  const isWrong = typed.trim() !== '' && read(typed) === undefined;
  return (
    <TextField
      {...field}
      kind="number"
      value={typed}
      error={isWrong ? say(words.validation.not_multiple_of, { field: field.label }) : error}
      onValue={(next) => {
        setTyped(next);
        onMember(read(next));
      }}
    />
  );
};

/** An amount in the call's currency, typed as a plain decimal and kept in minor units; commas between thousands are let pass. */
const MoneyField = ({ value, currency, onMember, error, ...field }: NumberProps & { readonly currency: Currency }) => {
  const { words, say } = useWords();
  const read = (text: string): number | undefined => {
    const amount = fromDecimal(text.replace(/[\s,](?=\d{3}(\D|$))/g, ''), currency);
    return amount === undefined || amount.amountMinor < 0 ? undefined : amount.amountMinor;
  };
  const [typed, setTyped] = useTyped(value, read, (minor) => toDecimal(money(minor, currency)));
  const isWrong = typed.trim() !== '' && read(typed) === undefined;
  return (
    <TextField
      {...field}
      label={`${field.label} (${currency})`}
      kind="money"
      value={typed}
      error={isWrong ? say(words.validation.notMoney, { field: field.label, example: '1250.50' }) : error}
      onValue={(next) => {
        setTyped(next);
        onMember(read(next));
      }}
    />
  );
};

/** What was typed as long as it means the value, else the value: another row may have moved into this place. */
const useTyped = (
  value: number | undefined,
  read: (text: string) => number | undefined,
  write: (value: number) => string,
): readonly [string, (text: string) => void] => {
  const [typed, setTyped] = useState('');
  if (read(typed) === value) return [typed, setTyped];
  return [value === undefined ? '' : write(value), setTyped];
};
