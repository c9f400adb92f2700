import type { LimitBreachKind } from '../../../domain/proposal/rules/breach.ts';

/** Words of the final form’s own pages: limits of the call, totals, the plan and the framework at a glance. */
export const finalForm = {
  limitsTitle: 'Limits of the call',
  limitsKept: 'Everything is within the limits of the call.',
  limitsBroken: '{count, plural, one {# limit of the call is broken} other {# limits of the call are broken}}',
  inRow: 'Row {number}: {text}',
  breaches: {
    costTooHigh:
      '“{cost}” takes {asked}; at most {maximumPercent} % of the grant are allowed, {maximum}. Lower these lines, or let others pay them.',
    costNotFinanced: '“{cost}” is not financed by this call. Let somebody else pay it, or take it out.',
    unitPriceTooHigh: 'The unit price of {asked} is above {maximum}, the most that the call pays.',
    honorariumToOfficial: 'Officials of the owner’s and the partners’ governments are paid no honorarium.',
    tooManyNights:
      '{asked, number} nights or days are asked for; at most {maximum, number} are paid here: those of the event and those that the call adds, for each person.',
    notEconomyClass: 'The call pays economy class only.',
    taxRecoverable: 'Tax that an authority gives back is not financed. Take the line out, or let others pay it.',
    threeQuotesNeeded: 'This line comes to {asked}; above {above} it needs three quotes.',
    tenderNeeded: 'This line comes to {asked}; above {above} it needs an open tender.',
    neededByLimit: '“{field}” is missing; a limit of the call depends on it.',
    tooManyFromCountry:
      'From {country}, {asked, plural, one {# person takes} other {# people take}} part in this activity; at most {maximum, number} may.',
    lastsTooLong: 'The project lasts {days, plural, one {# day} other {# days}}; the call allows {maximum, number}.',
    tooFewParticipantCountries:
      'People from {present, plural, =0 {no other country} one {# other country} other {# other countries}} take part; the call asks for {needed, number}.',
  } satisfies Record<LimitBreachKind, string>,
  totalsTitle: 'Totals',
  noHeading: 'Without heading',
  byActivity: 'By activity',
  noActivity: 'For no single activity',
  /** Rows out of a spreadsheet. */
  sheet: {
    title: 'Paste from a spreadsheet',
    text: 'Copy the cells in your spreadsheet and paste them below. What was read is said before anything is added, and you can take it back.',
    columns: 'Columns, in this order or with these headings:',
    label: 'Cells from the spreadsheet',
    read: '{count, plural, one {# row read} other {# rows read}}.',
    unread: 'Line {line}, {label}: “{text}” could not be read and stays empty.',
    tooMany: 'There is room for {room, plural, one {# more row} other {# more rows}} only.',
    add: '{count, plural, one {Add # row} other {Add # rows}}',
    added: '{count, plural, one {# row was added} other {# rows were added}}.',
    undo: 'Take it back',
  },
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
