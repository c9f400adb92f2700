import { useState } from 'preact/hooks';
import type { Currency } from '#shared/domain/kernel/currency.ts';
import { money, toDecimal } from '#shared/domain/kernel/money.ts';
import { TextField } from '../parts/field.tsx';
import { useWords } from '../words.tsx';
import { readAmount, readWhole } from './read-amount.ts';

type NumberProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error: string | undefined;
  readonly optional?: boolean | undefined;
  readonly value: number | undefined;
  readonly onMember: (member: unknown) => void;
  readonly onLeave: () => void;
};

/** A whole number, typed as text; what is not one stays visible and says so, and is not saved. */
export const NumberField = ({ value, onMember, error, ...field }: NumberProps) => {
  const { words, say } = useWords();
  const [typed, setTyped] = useTyped(value, readWhole, String);
  const isWrong = typed.trim() !== '' && readWhole(typed) === undefined;
  return (
    <TextField
      {...field}
      kind="number"
      value={typed}
      error={isWrong ? say(words.validation.not_multiple_of, { field: field.label }) : error}
      onValue={(next) => {
        setTyped(next);
        onMember(readWhole(next));
      }}
    />
  );
};

/** An amount in the call's currency, typed as the writer's country writes amounts and kept in minor units. */
export const MoneyField = ({
  value,
  currency,
  onMember,
  error,
  ...field
}: NumberProps & { readonly currency: Currency }) => {
  const { words, say } = useWords();
  const read = (text: string): number | undefined => readAmount(text, currency);
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
