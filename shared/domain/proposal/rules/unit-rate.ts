import type { BudgetLimits } from '../../kernel/budget-limits-schema.ts';
import type { FinalForm } from '../form.ts';

export type Line = NonNullable<NonNullable<FinalForm['budget']>['rows']>[number];
export type Activity = NonNullable<NonNullable<FinalForm['activities']>['rows']>[number];

type UnitRate = NonNullable<BudgetLimits['unitRates']>[number];

/**
 * The highest unit price for a line, by the kind of its cost and by where and when its activity takes place. Of several that fit, a city's
 * goes before a country's, and one of the year before one of all years; undefined when the call has none for it.
 */
export const unitRateFor = (
  line: Line,
  activity: Activity | undefined,
  { unitRates = [] }: BudgetLimits,
): UnitRate | undefined =>
  unitRates
    .filter((rate) => rate.cost === line.cost && fits(rate, activity))
    .toSorted((left, right) => precision(right) - precision(left))[0];

const fits = ({ country, city, year }: UnitRate, activity: Activity | undefined): boolean =>
  (country === undefined || country === activity?.hostCountry) &&
  (city === undefined || inOneCase(city) === inOneCase(activity?.place ?? '')) &&
  (year === undefined || activity?.startDate?.startsWith(`${year}-`) === true);

const inOneCase = (place: string): string => place.trim().toLowerCase();

const precision = ({ country, city, year }: UnitRate): number =>
  (city === undefined ? 0 : 4) + (country === undefined ? 0 : 2) + (year === undefined ? 0 : 1);
