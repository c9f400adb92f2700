import type { Country } from '../../kernel/country.ts';
import { add, money } from '../../kernel/money.ts';
import type { CallFacts } from '../facts.ts';
import { type FinalForm, type FormSections, formSections, readSection } from '../form.ts';
import { activityBreaches } from './activity-breaches.ts';
import type { Breach } from './breach.ts';
import { type BudgetTotals, budgetRefusals, budgetTotals, isMoreThanPart, partOf } from './budget.ts';
import { lineBreaches } from './line-breaches.ts';

/** What of a call the limits of a final form are. */
export type FormLimits = Pick<
  CallFacts,
  'currency' | 'grantMaximumMinor' | 'headings' | 'ownSharePercentMinimum' | 'budgetLimits'
>;

type Line = NonNullable<NonNullable<FinalForm['budget']>['rows']>[number];

/**
 * Every limit of the call that a final form breaks, all at once and each with the field that it is about (dossier P4). The same rule
 * runs in the page while a budget is typed and on the server before it is signed.
 */
export const formBreaches = (sections: FormSections, call: FormLimits, ownerCountry: Country): readonly Breach[] => {
  const lines = readSection(formSections.final.budget, sections['budget'])?.rows ?? [];
  const activities = readSection(formSections.final.activities, sections['activities'])?.rows ?? [];
  const totals = budgetTotals(lines, call.currency);
  return [
    ...budgetRefusals(totals, call).map((refusal): Breach => {
      const heading = refusal.kind === 'headingTooHigh' ? refusal.heading : undefined;
      const index = heading === undefined ? -1 : lines.findIndex((line) => isAsked(line) && line.heading === heading);
      return { ...refusal, section: 'budget', field: index < 0 ? 'rows' : `rows.${index}.heading` };
    }),
    ...shareBreaches(lines, totals, call),
    ...lines.flatMap((line, index) => {
      const activity = activities.find(({ key }) => key === line.activityKey);
      const amount = totals.lines[index] ?? money(0, call.currency);
      return lineBreaches({ line, amount, activity }, call.budgetLimits).map(
        (each): Breach => ({ ...each, section: 'budget', field: `rows.${index}.${each.field}` }),
      );
    }),
    ...activityBreaches(activities, call.budgetLimits, ownerCountry),
  ];
};

/** Kinds of cost that take more of the grant than the call lets them; those not financed at all are told line by line. */
const shareBreaches = (lines: readonly Line[], totals: BudgetTotals, call: FormLimits): readonly Breach[] =>
  (call.budgetLimits.costShares ?? []).flatMap(({ cost, maximumPercent }): readonly Breach[] => {
    if (maximumPercent === 0) return [];
    const isOfCost = (line: Line): boolean => isAsked(line) && line.cost === cost;
    const amount = lines.reduce(
      (sum, line, index) => (isOfCost(line) ? add(sum, totals.lines[index] ?? sum) : sum),
      money(0, call.currency),
    );
    return isMoreThanPart(amount, maximumPercent, totals.byPayer.grant)
      ? [
          {
            kind: 'costTooHigh',
            cost,
            maximumPercent,
            asked: amount,
            maximum: partOf(totals.byPayer.grant, maximumPercent),
            section: 'budget',
            field: `rows.${lines.findIndex(isOfCost)}.cost`,
          },
        ]
      : [];
  });

const isAsked = (line: Line): boolean => (line.payer ?? 'grant') === 'grant';
