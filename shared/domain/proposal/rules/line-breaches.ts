import type { BudgetLimits } from '../../kernel/budget-limits-schema.ts';
import { isMore, type Money, money } from '../../kernel/money.ts';
import { asksForCost } from './asks-for-cost.ts';
import type { Breach } from './breach.ts';
import { spanDays } from './span-days.ts';
import { type Activity, type Line, unitRateFor } from './unit-rate.ts';

/** A limit that one line breaks, with the line's field that it is about. */
type LineBreach = Breach extends infer Each
  ? Each extends Breach
    ? Omit<Each, 'section' | 'field'> & { readonly field: keyof Line }
    : never
  : never;

/** A line as the limits see it: with what it comes to and the activity that it is for. */
export type ReckonedLine = { readonly line: Line; readonly amount: Money; readonly activity?: Activity | undefined };

/** Kinds of cost that are counted by night or day and person. */
const PER_PERSON = ['accommodation', 'perDiem'];

/** What one line asks of the grant against the call's limits. What others pay is not limited, except that nothing is here for free. */
export const lineBreaches = (reckoned: ReckonedLine, limits: BudgetLimits): readonly LineBreach[] => {
  if ((reckoned.line.payer ?? 'grant') !== 'grant') return [];
  return [
    ...costBreaches(reckoned, limits),
    ...rateBreaches(reckoned, limits),
    ...honorariumBreaches(reckoned, limits),
    ...nightBreaches(reckoned, limits),
    ...travelBreaches(reckoned, limits),
    ...procurementBreaches(reckoned, limits),
    ...taxBreaches(reckoned, limits),
  ];
};

const costBreaches = ({ line }: ReckonedLine, limits: BudgetLimits): readonly LineBreach[] => {
  const { cost } = line;
  if (cost === undefined) return asksForCost(limits) ? [{ kind: 'neededByLimit', field: 'cost' }] : [];
  const isBarred = limits.costShares?.some((each) => each.cost === cost && each.maximumPercent === 0) === true;
  return isBarred ? [{ kind: 'costNotFinanced', cost, field: 'cost' }] : [];
};

const rateBreaches = ({ line, activity }: ReckonedLine, limits: BudgetLimits): readonly LineBreach[] => {
  const rate = unitRateFor(line, activity, limits);
  if (rate === undefined || line.unitPriceMinor === undefined) return [];
  if (line.cost === 'perDiem' && shrinks(limits) && line.inKind === undefined)
    return [{ kind: 'neededByLimit', field: 'inKind' }];
  const maximum = line.cost === 'perDiem' ? reduced(rate.maximum, line.inKind, limits) : rate.maximum;
  return line.unitPriceMinor > maximum.amountMinor
    ? [
        {
          kind: 'unitPriceTooHigh',
          asked: money(line.unitPriceMinor, maximum.currency),
          maximum,
          field: 'unitPriceMinor',
        },
      ]
    : [];
};

const shrinks = ({ perDiemLess }: BudgetLimits): boolean =>
  (perDiemLess?.mealsPercent ?? 0) > 0 || (perDiemLess?.lodgingPercent ?? 0) > 0;

/** The daily allowance that is left when something is given in kind, rounded down to the smallest unit. */
const reduced = (full: Money, inKind: Line['inKind'], { perDiemLess }: BudgetLimits): Money => {
  const { mealsPercent = 0, lodgingPercent = 0 } = perDiemLess ?? {};
  const meals = inKind === 'meals' || inKind === 'both' ? mealsPercent : 0;
  const lodging = inKind === 'lodging' || inKind === 'both' ? lodgingPercent : 0;
  const left = BigInt(Math.max(0, 100 - meals - lodging));
  return money(Number((BigInt(full.amountMinor) * left) / 100n), full.currency);
};

const honorariumBreaches = ({ line }: ReckonedLine, limits: BudgetLimits): readonly LineBreach[] => {
  if (limits.honorariumForOfficials !== false || line.cost !== 'honorarium') return [];
  if (line.toOfficial === undefined) return [{ kind: 'neededByLimit', field: 'toOfficial' }];
  return line.toOfficial === 'yes' ? [{ kind: 'honorariumToOfficial', field: 'toOfficial' }] : [];
};

/** Lodging and allowances count people × nights: none for longer than the event lasts and the nights that the call adds. */
const nightBreaches = ({ line, activity }: ReckonedLine, limits: BudgetLimits): readonly LineBreach[] => {
  const extra = limits.extraNightsMax;
  if (extra === undefined || line.cost === undefined || !PER_PERSON.includes(line.cost)) return [];
  if (activity === undefined) return [{ kind: 'neededByLimit', field: 'activityKey' }];
  if (!line.people) return [{ kind: 'neededByLimit', field: 'people' }];
  const days = spanDays(activity.startDate, activity.endDate);
  if (days === undefined) return [];
  const maximum = line.people * (days + extra);
  const asked = line.quantity ?? 0;
  return asked > maximum ? [{ kind: 'tooManyNights', asked, maximum, field: 'quantity' }] : [];
};

const travelBreaches = ({ line }: ReckonedLine, limits: BudgetLimits): readonly LineBreach[] => {
  if (limits.economyClassOnly !== true || line.cost !== 'travel') return [];
  if (line.travelClass === undefined) return [{ kind: 'neededByLimit', field: 'travelClass' }];
  return line.travelClass === 'economy' ? [] : [{ kind: 'notEconomyClass', field: 'travelClass' }];
};

/** The larger a line, the more its price must have been put to competition. A price by the call's own table needs none. */
const procurementBreaches = ({ line, amount }: ReckonedLine, limits: BudgetLimits): readonly LineBreach[] => {
  const { threeQuotesAbove, tenderAbove } = limits;
  if (line.priceBasis === 'tender' || line.priceBasis === 'rateTable') return [];
  if (tenderAbove !== undefined && isMore(amount, tenderAbove))
    return [{ kind: 'tenderNeeded', asked: amount, above: tenderAbove, field: 'priceBasis' }];
  const needsQuotes = threeQuotesAbove !== undefined && isMore(amount, threeQuotesAbove);
  return needsQuotes && line.priceBasis !== 'threeQuotes'
    ? [{ kind: 'threeQuotesNeeded', asked: amount, above: threeQuotesAbove, field: 'priceBasis' }]
    : [];
};

/** Tax is a cost only where the call says so, and then only tax that no authority gives back. */
const taxBreaches = ({ line }: ReckonedLine, limits: BudgetLimits): readonly LineBreach[] => {
  const { cost } = line;
  if (cost !== 'tax' || limits.tax === undefined) return [];
  if (limits.tax === 'notFinanced') return [{ kind: 'costNotFinanced', cost, field: 'cost' }];
  if (line.recoverable === undefined) return [{ kind: 'neededByLimit', field: 'recoverable' }];
  return line.recoverable === 'yes' ? [{ kind: 'taxRecoverable', field: 'recoverable' }] : [];
};
