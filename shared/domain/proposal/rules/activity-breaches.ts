import type { BudgetLimits } from '../../kernel/budget-limits-schema.ts';
import type { Country } from '../../kernel/country.ts';
import type { FinalForm } from '../form.ts';
import type { Breach } from './breach.ts';
import { spanDays } from './span-days.ts';

type Activity = NonNullable<NonNullable<FinalForm['activities']>['rows']>[number];

/** What the activities break of the call's limits: how long the project lasts, and who comes from where. */
export const activityBreaches = (
  activities: readonly Activity[],
  limits: BudgetLimits,
  ownerCountry: Country,
): readonly Breach[] => [
  ...lengthBreach(activities, limits),
  ...countryBreach(activities, limits, ownerCountry),
  ...activities.flatMap((activity, index) => crowdBreach(activity, index, limits, ownerCountry)),
];

const lengthBreach = (activities: readonly Activity[], { durationMaxDays }: BudgetLimits): readonly Breach[] => {
  const starts = activities.flatMap(({ startDate }) => (startDate ? [startDate] : [])).sort();
  const ends = activities.flatMap(({ endDate }) => (endDate ? [endDate] : [])).sort();
  const days = spanDays(starts[0], ends.at(-1));
  return durationMaxDays !== undefined && days !== undefined && days > durationMaxDays
    ? [{ kind: 'lastsTooLong', days, maximum: durationMaxDays, section: 'activities', field: 'rows' }]
    : [];
};

const countryBreach = (
  activities: readonly Activity[],
  { participantCountriesMin: needed }: BudgetLimits,
  ownerCountry: Country,
): readonly Breach[] => {
  const countries = activities.flatMap(({ participants = [] }) =>
    participants.filter(({ number }) => (number ?? 0) > 0).map(({ country }) => country),
  );
  const present = new Set(countries.filter((country) => country !== ownerCountry)).size;
  return needed !== undefined && present < needed
    ? [{ kind: 'tooFewParticipantCountries', present, needed, section: 'activities', field: 'rows' }]
    : [];
};

const crowdBreach = (
  { participants = [] }: Activity,
  index: number,
  { participantsPerCountryMax: maximum }: BudgetLimits,
  ownerCountry: Country,
): readonly Breach[] => {
  if (maximum === undefined) return [];
  const counted = new Map<Country, number>();
  for (const { country, number = 0 } of participants) counted.set(country, (counted.get(country) ?? 0) + number);
  return [...counted]
    .filter(([country, number]) => country !== ownerCountry && number > maximum)
    .map(([country, asked]) => ({
      kind: 'tooManyFromCountry',
      country,
      asked,
      maximum,
      section: 'activities',
      field: `rows.${index}.participants`,
    }));
};
