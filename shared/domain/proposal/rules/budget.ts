import type { Currency } from '../../kernel/currency.ts';
import { add, type Money, money, subtract, times } from '../../kernel/money.ts';
import type { CallFacts } from '../facts.ts';
import { type FormSections, formSections, readSection } from '../form.ts';
import { PAYERS } from '../form-outline.ts';

/** A budget reckoned up: each line's amount in the form's order, who pays how much, and the grant's part by heading. */
export type BudgetTotals = {
  readonly lines: readonly Money[];
  readonly total: Money;
  readonly byPayer: Readonly<Record<(typeof PAYERS)[number], Money>>;
  readonly grantByHeading: ReadonlyMap<string, Money>;
};

type Line = {
  readonly heading?: string | undefined;
  readonly quantity?: number | undefined;
  readonly unitPriceMinor?: number | undefined;
  readonly payer?: (typeof PAYERS)[number] | undefined;
};

/**
 * Reckons up a budget exactly: a line is quantity × unit price in whole minor units, totals are sums of lines (dossier P4). A line not
 * filled in yet counts nothing. Throws RangeError when a sum is more than can be held exactly; the form's limits keep it below.
 */
export const budgetTotals = (lines: readonly Line[], currency: Currency): BudgetTotals => {
  const nothing = money(0, currency);
  const byPayer = { grant: nothing, owner: nothing, partner: nothing };
  const grantByHeading = new Map<string, Money>();
  const amounts = lines.map((line) => times(money(line.unitPriceMinor ?? 0, currency), line.quantity ?? 0));
  for (const [index, line] of lines.entries()) {
    const amount = amounts[index] ?? nothing;
    const payer = line.payer ?? 'grant';
    byPayer[payer] = add(byPayer[payer], amount);
    if (payer === 'grant' && line.heading !== undefined)
      grantByHeading.set(line.heading, add(grantByHeading.get(line.heading) ?? nothing, amount));
  }
  const total = PAYERS.reduce((sum, payer) => add(sum, byPayer[payer]), nothing);
  return { lines: amounts, total, byPayer, grantByHeading };
};

/** The totals of the budget section of a final form. */
export const budgetOf = (sections: FormSections, currency: Currency): BudgetTotals =>
  budgetTotals(readSection(formSections.final.budget, sections['budget'])?.rows ?? [], currency);

/** Why a budget cannot be sent under this call. */
export type BudgetRefusal =
  | { readonly kind: 'grantTooHigh'; readonly asked: Money; readonly maximum: Money }
  | { readonly kind: 'grantIsNothing' }
  | {
      readonly kind: 'headingTooHigh';
      readonly heading: string;
      readonly maximumPercent: number;
      readonly asked: Money;
      readonly maximum: Money;
    }
  | {
      readonly kind: 'ownShareTooLow';
      readonly minimumPercent: number;
      /** What others than the grant pay now, and what they would have to pay of this budget. */
      readonly paid: Money;
      readonly needed: Money;
    };

type Limits = Pick<CallFacts, 'grantMaximumMinor' | 'headings' | 'ownSharePercentMinimum'>;

/** Every limit of the call that the whole budget breaks: ceiling of the grant, part of a heading, part that others pay. */
export const budgetRefusals = (budget: BudgetTotals, call: Limits): readonly BudgetRefusal[] => {
  const { grant } = budget.byPayer;
  if (grant.amountMinor === 0) return [{ kind: 'grantIsNothing' }];
  const maximum = call.grantMaximumMinor;
  const minimumPercent = call.ownSharePercentMinimum ?? 0;
  return [
    ...(maximum !== undefined && grant.amountMinor > maximum
      ? [{ kind: 'grantTooHigh', asked: grant, maximum: money(maximum, grant.currency) } as const]
      : []),
    ...call.headings.flatMap(({ id, maximumPercent }) => {
      const amount = budget.grantByHeading.get(id);
      return amount !== undefined && maximumPercent !== undefined && isMoreThanPart(amount, maximumPercent, grant)
        ? [
            {
              ...({ kind: 'headingTooHigh', heading: id, maximumPercent } as const),
              ...{ asked: amount, maximum: partOf(grant, maximumPercent) },
            },
          ]
        : [];
    }),
    ...(isMoreThanPart(grant, 100 - minimumPercent, budget.total)
      ? [
          {
            ...({ kind: 'ownShareTooLow', minimumPercent } as const),
            paid: subtract(budget.total, grant),
            needed: subtract(budget.total, partOf(budget.total, 100 - minimumPercent)),
          },
        ]
      : []),
  ];
};

/** So many hundredths of a whole, rounded down to the smallest unit. */
export const partOf = (whole: Money, percent: number): Money =>
  money(Number((BigInt(whole.amountMinor) * BigInt(percent)) / 100n), whole.currency);

/** Exactly: amount ÷ whole > percent ÷ 100. */
export const isMoreThanPart = (amount: Money, percent: number, whole: Money): boolean =>
  BigInt(amount.amountMinor) * 100n > BigInt(whole.amountMinor) * BigInt(percent);
