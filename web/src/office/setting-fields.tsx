import type { ComponentChildren } from 'preact';
import { isCurrency } from '#shared/domain/kernel/currency.ts';
import type { OfficeWords } from '#shared/words/office-words.ts';
import { MoneyField, NumberField } from '../form/number-fields.tsx';
import { CheckField, CheckGroup, type Choice, SelectField, TextField } from '../parts/field.tsx';
import { fromSchemeTime, toSchemeTime } from '../scheme-time.ts';
import { useOffice } from './office-words.tsx';
import { listAt, pointerOf, type SettingPath, settingAt, settingId } from './setting-path.ts';
import { useSettings } from './settings-context.ts';

type LabelName = keyof OfficeWords['settings']['labels'];

type SettingProps = {
  readonly at: SettingPath;
  readonly label: LabelName;
  /** In place of the catalogue's label, when it has something to fill in. */
  readonly labelText?: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
};

/** What every setting's control shares: id, label, fault, and the value as it stands. */
const useSetting = ({ at, label, labelText, hint, optional }: SettingProps) => {
  const { office, say } = useOffice();
  const { value, put, faultAt } = useSettings();
  return {
    field: {
      id: settingId(pointerOf(at)),
      label: labelText ?? say(office.settings.labels[label]),
      hint,
      optional,
      error: faultAt(at),
    },
    value: settingAt(value, at),
    put: (member: unknown) => put(at, member),
  };
};

const NOTHING = (): void => undefined;

/** A setting of one line. An optional one that is emptied is left out. */
export const SettingText = (props: SettingProps) => {
  const { field, value, put } = useSetting(props);
  const text = typeof value === 'string' ? value : '';
  return (
    <TextField {...field} value={text} onValue={(next) => put(next === '' && props.optional ? undefined : next)} />
  );
};

/** A whole number. */
export const SettingNumber = (props: SettingProps) => {
  const { field, value, put } = useSetting(props);
  return (
    <NumberField {...field} value={typeof value === 'number' ? value : undefined} onMember={put} onLeave={NOTHING} />
  );
};

/** A moment, shown and typed by the scheme's clock. */
export const SettingMoment = (props: SettingProps) => {
  const { field, value, put } = useSetting(props);
  return (
    <TextField
      {...field}
      kind="moment"
      value={typeof value === 'string' ? toSchemeTime(value) : ''}
      onValue={(next) => put(fromSchemeTime(next))}
    />
  );
};

/** An amount in the call's currency. */
export const SettingMoney = (props: SettingProps) => {
  const { field, value, put } = useSetting(props);
  const { value: settings } = useSettings();
  const chosen = settings['currency'];
  const currency = isCurrency(chosen) ? chosen : 'USD';
  const minor = settingAt(value, ['amountMinor']);
  return (
    <MoneyField
      {...field}
      currency={currency}
      value={typeof minor === 'number' ? minor : undefined}
      onMember={(amountMinor) => put(amountMinor === undefined ? undefined : { amountMinor, currency })}
      onLeave={NOTHING}
    />
  );
};

/** A setting that is one of several answers. An optional one that is emptied is left out. */
export const SettingSelect = ({ choices, ...props }: SettingProps & { readonly choices: readonly Choice[] }) => {
  const { field, value, put } = useSetting(props);
  return (
    <SelectField
      {...field}
      value={typeof value === 'string' ? value : ''}
      onValue={(next) => put(next === '' && props.optional ? undefined : next)}
      choices={choices}
    />
  );
};

/** A setting that is any number of several answers, kept in the order of the answers. */
export const SettingChecks = ({ choices, ...props }: SettingProps & { readonly choices: readonly Choice[] }) => {
  const { field, put } = useSetting(props);
  const { value } = useSettings();
  const chosen = listAt(value, props.at).map(String);
  return (
    <CheckGroup
      {...field}
      choices={choices}
      values={chosen}
      onValues={(next) => put(choices.map((each) => each.value).filter((each) => next.includes(each)))}
    />
  );
};

/** A setting that holds or doesn't. */
export const SettingCheck = (props: SettingProps) => {
  const { field, value, put } = useSetting(props);
  return <CheckField {...field} checked={value === true} onChecked={put} />;
};

type RowsProps = {
  readonly at: SettingPath;
  /** What a new row holds. */
  readonly fresh: (rows: readonly unknown[]) => unknown;
  readonly add: string;
  /** What a row is called where it can be removed. */
  readonly nameOf: (row: unknown, index: number) => string;
  readonly onRemove?: (row: unknown) => void;
  readonly children: (at: SettingPath, row: unknown) => ComponentChildren;
};

/** Settings that are rows: each with its own controls, a way to take it out, and one to add another. */
export const SettingRows = ({ at, fresh, add, nameOf, onRemove, children }: RowsProps) => {
  const { office, say } = useOffice();
  const { value, put, faultAt } = useSettings();
  const rows = listAt(value, at);
  return (
    <div class="stack rows-of-settings" id={settingId(pointerOf(at))} tabIndex={-1}>
      <Fault text={faultAt(at)} />
      {rows.map((row, index) => (
        <section class="card" key={rowKey(row, index)} id={settingId(pointerOf([...at, index]))} tabIndex={-1}>
          <Fault text={faultAt([...at, index])} />
          {children([...at, index], row)}
          <button
            type="button"
            class="button button-bad button-small"
            onClick={() => {
              put([...at, index], undefined);
              onRemove?.(row);
            }}
          >
            {say(office.settings.designer.remove, { name: nameOf(row, index) })}
          </button>
        </section>
      ))}
      <button type="button" class="button button-second" onClick={() => put([...at, rows.length], fresh(rows))}>
        {add}
      </button>
    </div>
  );
};

/** Rows are known by their id where they have one, so that taking one out does not move what is typed in another. */
const rowKey = (row: unknown, index: number): string => {
  const id = settingAt(row, ['id']);
  return typeof id === 'string' ? id : String(index);
};

const Fault = ({ text }: { readonly text: string | undefined }) =>
  text === undefined ? null : <p class="field-error">{text}</p>;
