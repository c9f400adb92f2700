import { useState } from 'preact/hooks';
import { type Currency, minorUnits } from '#shared/domain/kernel/currency.ts';
import { type Money, money } from '#shared/domain/kernel/money.ts';
import { formatAmount, formatNumber } from '../format.ts';
import { TextField } from '../parts/field.tsx';
import { useWords } from '../words.tsx';
import { readAmount, readWhole } from './read-amount.ts';

type NumberProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error: string | undefined;
  readonly note?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly value: number | undefined;
  readonly onMember: (member: unknown) => void;
  readonly onLeave: () => void;
};

/** A whole number, typed as text; what is not one stays visible and says so, and is not saved. */
export const NumberField = ({ value, onMember, onLeave, error, ...field }: NumberProps) => {
  const { language, words, say } = useWords();
  const { typed, put, settle } = useTyped(value, readWhole, (number) => formatNumber(number, language));
  const isWrong = typed.trim() !== '' && readWhole(typed) === undefined;
  return (
    <TextField
      {...field}
      kind="number"
      value={typed}
      error={isWrong ? say(words.validation.not_multiple_of, { field: field.label }) : error}
      onValue={(next) => {
        put(next);
        onMember(readWhole(next));
      }}
      onLeave={() => {
        settle();
        onLeave();
      }}
    />
  );
};

/** An amount in the call's currency, typed as the writer's country writes amounts and kept in minor units. */
export const MoneyField = ({
  value,
  currency,
  onMember,
  onLeave,
  error,
  ...field
}: NumberProps & { readonly currency: Currency }) => {
  const { language, words, say } = useWords();
  const read = (text: string): number | undefined => readAmount(text, currency);
  const { typed, put, settle } = useTyped(value, read, (minor) => formatAmount(money(minor, currency), language));
  const isWrong = typed.trim() !== '' && read(typed) === undefined;
  const example = formatAmount(exampleIn(currency), language);
  return (
    <TextField
      {...field}
      label={`${field.label} (${currency})`}
      kind="money"
      value={typed}
      error={isWrong ? say(words.validation.notMoney, { field: field.label, example }) : error}
      onValue={(next) => {
        put(next);
        onMember(read(next));
      }}
      onLeave={() => {
        settle();
        onLeave();
      }}
    />
  );
};

/** 1250 and a half, in a currency that has parts. */
const exampleIn = (currency: Currency): Money => {
  const places = minorUnits(currency);
  return money(places === 0 ? 1250 : 12_505 * 10 ** (places - 1), currency);
};

/**
 * What was typed as long as it means the value, else the value: another row may have moved into this place. `settle` shows how it was understood, in
 * the reader's own way of writing numbers: whether a point parted thousands or decimals can then be seen.
 */
const useTyped = (
  value: number | undefined,
  read: (text: string) => number | undefined,
  write: (value: number) => string,
) => {
  const [typed, put] = useState('');
  const settle = (): void => {
    if (read(typed) !== undefined) put('');
  };
  if (read(typed) === value) return { typed, put, settle };
  return { typed: value === undefined ? '' : write(value), put, settle };
};
