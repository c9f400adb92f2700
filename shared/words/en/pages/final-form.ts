import type { LimitBreachKind } from '../../../domain/proposal/rules/breach.ts';

/** Words of the final form’s own pages: limits of the call, totals, the plan and the framework at a glance. */
export const finalForm = {
  limitsTitle: 'Limits of the call',
  limitsKept: 'Everything is within the limits of the call.',
  limitsBroken: '{count, plural, one {# limit of the call is broken} other {# limits of the call are broken}}',
  inRow: 'Row {number}: {text}',
  breaches: {
    costTooHigh: '“{cost}” takes more than {maximumPercent} % of the grant. Lower these lines, or let others pay them.',
    costNotFinanced: '“{cost}” is not financed by this call. Let somebody else pay it, or take it out.',
    unitPriceTooHigh: 'The unit price is above {maximum}, the most that the call pays.',
    honorariumToOfficial: 'Officials of the owner’s and the partners’ governments are paid no honorarium.',
    tooManyNights:
      'At most {maximum, number} nights or days are paid here: those of the event and those that the call adds, for each person.',
    notEconomyClass: 'The call pays economy class only.',
    taxRecoverable: 'Tax that an authority gives back is not financed. Take the line out, or let others pay it.',
    threeQuotesNeeded: 'A line above {above} needs three quotes.',
    tenderNeeded: 'A line above {above} needs an open tender.',
    neededByLimit: '“{field}” is missing; a limit of the call depends on it.',
    tooManyFromCountry: 'More than {maximum, number} people from {country} take part in this activity.',
    lastsTooLong: 'The project lasts {days, number} days; the call allows {maximum, number}.',
    tooFewParticipantCountries:
      'People from {present, number} other countries take part; the call asks for {needed, number}.',
  } satisfies Record<LimitBreachKind, string>,
  totalsTitle: 'Totals',
  noHeading: 'Without heading',
  planTitle: 'The plan at a glance',
  planDrawn:
    'Chart of {count, plural, one {# task} other {# tasks}} from {from} to {to}; the table below says the same.',
  planTable: 'The plan as a table',
  planEmpty: 'A task appears here once it has a first and a last month.',
  planTask: 'Task',
  planTime: 'When',
  planActivity: 'Activity of the project',
  frameTitle: 'The framework at a glance',
};
