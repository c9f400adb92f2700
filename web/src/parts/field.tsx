import type { ComponentChildren } from 'preact';
import { useWords } from '../words.tsx';
import { describedBy, FieldGroup, FieldNotes, type FieldSaid, fieldClass } from './field-notes.tsx';
import { RoomLeft } from './room-left.tsx';

/** What ties a control to its label, hint and error. */
type ControlProps = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
};

type FieldProps = FieldSaid & {
  readonly label: string;
  readonly optional?: boolean | undefined;
  readonly children: (control: ControlProps) => ComponentChildren;
};

/** One question: its label, hint and error, and the control between them. */
const Field = ({ label, optional, children, ...said }: FieldProps) => {
  const { words, say } = useWords();
  return (
    <div class={fieldClass(said)}>
      <label class="field-label" for={said.id}>
        {optional === true ? say(words.frame.optional, { label }) : label}
      </label>
      <FieldNotes {...said} />
      {children({
        id: said.id,
        'aria-describedby': describedBy(said),
        'aria-invalid': said.error === undefined ? undefined : true,
      })}
    </div>
  );
};

type TextProps = Omit<FieldProps, 'children'> & {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly kind?: 'text' | 'email' | 'phone' | 'date' | 'moment' | 'number' | 'money';
  readonly onLeave?: () => void;
  readonly autoComplete?: string;
  /** The room that is left is said when it grows short; the server refuses more. */
  readonly maxLength?: number | undefined;
  /** Of a day: the first and the last that the browser offers. What is typed is not held to it. */
  readonly period?: { readonly from: string; readonly to: string } | undefined;
};

/** From here on the room left in one line is said. */
const SHORT_OF_ROOM = 30;

/** A question answered in one line. Amounts and numbers are typed as text, left to right in every language. */
export const TextField = ({
  value,
  onValue,
  kind = 'text',
  onLeave,
  autoComplete = 'off',
  maxLength,
  period,
  ...field
}: TextProps) => (
  <Field {...field}>
    {(control) => (
      <>
        <Line {...{ control, value, onValue, kind, onLeave, autoComplete, period }} />
        {maxLength !== undefined && maxLength - value.length <= SHORT_OF_ROOM && (
          <RoomLeft id={`${control.id}-room`} left={maxLength - value.length} />
        )}
      </>
    )}
  </Field>
);

type LineProps = Pick<TextProps, 'value' | 'onValue' | 'period'> & {
  readonly control: ControlProps;
  readonly kind: NonNullable<TextProps['kind']>;
  readonly autoComplete: string;
  readonly onLeave: TextProps['onLeave'] | undefined;
};

const Line = ({ control, value, onValue, kind, onLeave, autoComplete, period }: LineProps) => {
  const common = {
    ...control,
    class: `control control-${kind}`,
    value,
    autoComplete,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
    onBlur: onLeave,
  };
  if (kind === 'date') return <input {...common} type="date" min={period?.from} max={period?.to} />;
  if (kind === 'moment') return <input {...common} type="datetime-local" dir="ltr" />;
  if (kind === 'email') return <input {...common} type="email" dir="ltr" />;
  if (kind === 'phone') return <input {...common} type="tel" dir="ltr" />;
  if (kind === 'text') return <input {...common} type="text" dir="auto" />;
  return <input {...common} type="text" inputMode="decimal" dir="ltr" />;
};

type LongTextProps = Omit<FieldProps, 'children'> & {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onLeave?: () => void;
  /** Counted for the writer; the server refuses more. */
  readonly maxLength?: number | undefined;
  readonly rows?: number;
};

/** A question answered at length, with the room that is left. */
export const LongTextField = ({ value, onValue, onLeave, maxLength, rows = 6, ...field }: LongTextProps) => (
  <Field {...field}>
    {(control) => (
      <>
        <textarea
          {...control}
          aria-describedby={
            [control['aria-describedby'], maxLength && `${control.id}-room`].filter(Boolean).join(' ') || undefined
          }
          class="control"
          dir="auto"
          rows={rows}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
          onBlur={onLeave}
        />
        {maxLength !== undefined && <RoomLeft id={`${control.id}-room`} left={maxLength - value.length} />}
      </>
    )}
  </Field>
);

export type Choice = { readonly value: string; readonly label: string };

type SelectProps = Omit<FieldProps, 'children'> & {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly choices: readonly Choice[];
  readonly disabled?: boolean;
};

/** A question answered by one of several answers. */
export const SelectField = ({ value, onValue, choices, disabled, ...field }: SelectProps) => (
  <Field {...field}>
    {(control) => (
      <select
        {...control}
        class="control control-select"
        value={value}
        disabled={disabled}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        <option value="" />
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);

type CheckProps = Pick<FieldSaid, 'id' | 'error'> & {
  readonly label: string;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
};

/** One thing to tick. */
export const CheckField = ({ label, checked, onChecked, ...said }: CheckProps) => (
  <div class={fieldClass(said)}>
    <FieldNotes {...said} />
    <label class="check" for={said.id}>
      <input
        id={said.id}
        type="checkbox"
        checked={checked}
        aria-invalid={said.error === undefined ? undefined : true}
        aria-describedby={describedBy(said)}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  </div>
);

type CheckGroupProps = FieldSaid & {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
};

/** A question answered by any number of several answers. */
export const CheckGroup = ({ choices, values, onValues, ...group }: CheckGroupProps) => (
  <FieldGroup {...group}>
    <div class="check-list">
      {choices.map((choice) => (
        <label class="check" key={choice.value}>
          <input
            type="checkbox"
            checked={values.includes(choice.value)}
            onChange={(event) =>
              onValues(
                event.currentTarget.checked
                  ? [...values, choice.value]
                  : values.filter((value) => value !== choice.value),
              )
            }
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  </FieldGroup>
);
