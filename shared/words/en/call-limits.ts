import type { NEVER_PAID } from '../../domain/kernel/budget-limits.ts';

/** What a call limits, said to those who write a budget. Loaded where it is read: most people never open it. */
export const callLimits = {
  rules: {
    grantMax: 'One grant is at most {maximum}.',
    ownShare: 'At least {percent} % of the budget must be paid from other sources than the grant.',
    share: '“{name}” takes at most {percent} % of the grant.',
    notFinanced: '“{name}” is not financed.',
    unitRate: '“{cost}” ({where}): at most {maximum} a unit.',
    everywhere: 'everywhere',
    perDiemLess:
      'The daily allowance is {meals} % lower when meals are given, and {lodging} % lower when lodging is given.',
    extraNights:
      'Lodging and daily allowances are paid for the days of the event and at most {nights, plural, one {# night} other {# nights}} more.',
    duration:
      'The project lasts at most {days, plural, one {# day} other {# days}} from its first to its last activity.',
    participants:
      'From one country besides the owner’s, at most {maximum, plural, one {# person takes} other {# people take}} part in an activity.',
    countries:
      'People from at least {needed, plural, one {# country} other {# countries}} besides the owner’s take part.',
    threeQuotes: 'A line above {above} needs three quotes.',
    tender: 'A line above {above} needs an open tender.',
    taxNotFinanced: 'Taxes are not financed: enter prices without tax.',
    taxIfNotRecoverable: 'Taxes are financed only when no authority gives them back.',
    neverPaid: 'Never paid: {list}.',
    none: 'The call sets no limits of its own.',
  },
  neverPaid: {
    debts: 'debts and interest',
    fines: 'fines and penalties',
    exchangeLosses: 'losses from exchange rates',
    works: 'land, buildings and works',
    civilServants: 'ordinary salaries of civil servants',
    gifts: 'gifts',
    alcohol: 'alcohol',
    otherDonors: 'costs that another donor bears',
    recoverableTax: 'tax that is given back',
  } satisfies Record<(typeof NEVER_PAID)[number], string>,
};
