import type { Currency } from '../../kernel/currency.ts';
import { add, type Money, money, times } from '../../kernel/money.ts';
import { PAYERS } from '../form-outline.ts';

type Payer = (typeof PAYERS)[number];

type Line = {
  readonly heading?: string | undefined;
  readonly activityKey?: string | undefined;
  readonly quantity?: number | undefined;
  readonly unitPriceMinor?: number | undefined;
  readonly payer?: Payer | undefined;
};

/** What the lines of one heading, or of one activity, come to by payer and in all. `group` is undefined for lines that name none. */
type GroupTotals = {
  readonly group: string | undefined;
  readonly byPayer: Readonly<Record<Payer, Money>>;
  readonly total: Money;
};

/** A budget by heading or activity and by payer, exactly (dossier P4), in the order of the groups given; those without lines are left out. */
export const budgetMatrix = (
  lines: readonly Line[],
  by: 'heading' | 'activityKey',
  groups: readonly string[],
  currency: Currency,
): readonly GroupTotals[] => {
  const named = (line: Line): string | undefined => groups.find((group) => group === line[by]);
  return [...groups, undefined].flatMap((group) => {
    const own = lines.filter((line) => named(line) === group);
    if (own.length === 0) return [];
    const paidBy = (payer: Payer): Money =>
      own
        .filter((line) => (line.payer ?? 'grant') === payer)
        .reduce(
          (sum, line) => add(sum, times(money(line.unitPriceMinor ?? 0, currency), line.quantity ?? 0)),
          money(0, currency),
        );
    const byPayer = { grant: paidBy('grant'), owner: paidBy('owner'), partner: paidBy('partner') };
    return [{ group, byPayer, total: PAYERS.reduce((sum, payer) => add(sum, byPayer[payer]), money(0, currency)) }];
  });
};
