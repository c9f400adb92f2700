import type { Currency } from '../../kernel/currency.ts';
import { add, type Money, money, times } from '../../kernel/money.ts';
import { PAYERS } from '../form.ts';

type Payer = (typeof PAYERS)[number];

type Line = {
  readonly heading?: string | undefined;
  readonly quantity?: number | undefined;
  readonly unitPriceMinor?: number | undefined;
  readonly payer?: Payer | undefined;
};

/** What one heading comes to, by payer and in all. `heading` is undefined for lines that name none yet. */
export type HeadingTotals = {
  readonly heading: string | undefined;
  readonly byPayer: Readonly<Record<Payer, Money>>;
  readonly total: Money;
};

/** A budget by heading and payer, exactly (dossier P4), in the order of the call's headings; those without lines are left out. */
export const budgetMatrix = (
  lines: readonly Line[],
  headings: readonly string[],
  currency: Currency,
): readonly HeadingTotals[] => {
  const named = (line: Line): string | undefined =>
    line.heading !== undefined && headings.includes(line.heading) ? line.heading : undefined;
  return [...headings, undefined].flatMap((heading) => {
    const own = lines.filter((line) => named(line) === heading);
    if (own.length === 0) return [];
    const paidBy = (payer: Payer): Money =>
      own
        .filter((line) => (line.payer ?? 'grant') === payer)
        .reduce(
          (sum, line) => add(sum, times(money(line.unitPriceMinor ?? 0, currency), line.quantity ?? 0)),
          money(0, currency),
        );
    const byPayer = { grant: paidBy('grant'), owner: paidBy('owner'), partner: paidBy('partner') };
    return [{ heading, byPayer, total: PAYERS.reduce((sum, payer) => add(sum, byPayer[payer]), money(0, currency)) }];
  });
};
