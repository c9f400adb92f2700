import type { Country } from '#shared/domain/kernel/country.ts';
import type { Currency } from '#shared/domain/kernel/currency.ts';
import { FORM_LIMITS } from '#shared/domain/proposal/form-outline.ts';
import type { FormLimits } from '#shared/domain/proposal/rules/form-breaches.ts';
import { sentence } from '#shared/words/catalogue.ts';
import type { SectionValue } from '../drafts/value.ts';
import { formatMonth } from '../format.ts';
import { useCountryChoices } from '../parts/country-choices.ts';
import { type Choice, LongTextField, SelectField, TextField } from '../parts/field.tsx';
import { useWords } from '../words.tsx';
import type { Control, FieldLayout } from './layout.ts';
import { MoneyField, NumberField } from './number-fields.tsx';
import { Participants } from './participants.tsx';
import { numberAt, rowsAt, textAt } from './section-value.ts';

/** What the form must know of its call and of its own other sections to offer answers. */
export type FormSetting = {
  readonly themes: readonly Choice[];
  /** None where the call makes no difference between kinds of projects; the form then asks for none. */
  readonly projectTypes: readonly Choice[];
  readonly headings: readonly Choice[];
  readonly activities: readonly Choice[];
  readonly months: readonly string[];
  /** The first and the last day on which projects of the call run. */
  readonly period: { readonly from: string; readonly to: string };
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
  readonly hint: string | undefined;
  readonly layout: FieldLayout;
  readonly value: SectionValue;
  readonly setting: FormSetting;
  readonly error: string | undefined;
  /** Which limit of the call it breaks. */
  readonly note?: string | undefined;
  readonly onMember: (member: unknown) => void;
  readonly onLeave: () => void;
};

/** What the browser is told of a line, where it is more than text. */
const TEXT_KINDS: Partial<Record<Control['kind'], 'email' | 'date' | 'phone'>> = {
  email: 'email',
  day: 'date',
  phone: 'phone',
};

/** One field of the form, by the kind of its control. */
export const FormControl = (props: ControlProps) => {
  const { id, label, hint, layout, value, setting, error, note, onMember, onLeave } = props;
  const { name, control, optional } = layout;
  const field = { id, label, error, note, optional, hint };
  const choices = useChoices(control, setting);
  if (choices !== undefined) {
    const chosen = textAt(value, name);
    // An answer that the call does not offer, from an earlier call for instance, is shown as it stands: nothing is dropped unseen.
    const isKnown = chosen === '' || choices.some((choice) => choice.value === chosen);
    const offered = isKnown ? choices : [...choices, { value: chosen, label: chosen }];
    return <SelectField {...field} value={chosen} onValue={onMember} choices={offered} />;
  }
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
      return (
        <Participants
          {...{ id, label, error, note, hint }}
          rows={rowsAt(value, name)}
          onRows={onMember}
          onLeave={onLeave}
        />
      );
    default:
      return (
        <TextField
          {...field}
          kind={TEXT_KINDS[control.kind] ?? 'text'}
          value={textAt(value, name)}
          onValue={onMember}
          onLeave={onLeave}
          maxLength={FORM_LIMITS.short}
          period={control.kind === 'day' ? setting.period : undefined}
        />
      );
  }
};

/** The answers a control lets choose among; undefined when it is typed. */
const useChoices = (control: Control, setting: FormSetting): readonly Choice[] | undefined =>
  useChoicesOf(setting)(control);

/** What each control lets choose among in this setting. */
export const useChoicesOf = (setting: FormSetting): ((control: Control) => readonly Choice[] | undefined) => {
  const { language, words, say } = useWords();
  const countries = useCountryChoices();
  return (control) => {
    switch (control.kind) {
      case 'theme':
        return setting.themes;
      case 'projectType':
        return setting.projectTypes;
      case 'heading':
        return setting.headings;
      case 'activityKey':
        return setting.activities;
      case 'month':
        return setting.months.map((month) => ({ value: month, label: formatMonth(month, language) }));
      case 'country':
        return countries;
      case 'oneOf':
        return control.answers.map((answer) => {
          const message = sentence(words.form.answers, answer);
          return { value: answer, label: message === undefined ? answer : say(message) };
        });
      default:
        return undefined;
    }
  };
};
