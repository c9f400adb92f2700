import { useState } from 'preact/hooks';
import type { Currency } from '#shared/domain/kernel/currency.ts';
import { fromDecimal, money, toDecimal } from '#shared/domain/kernel/money.ts';
import { TextField } from '../parts/field.tsx';
import { useWords } from '../words.tsx';

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
export const MoneyField = ({
  value,
  currency,
  onMember,
  error,
  ...field
}: NumberProps & { readonly currency: Currency }) => {
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
