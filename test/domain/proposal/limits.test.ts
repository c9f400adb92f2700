import { describe, expect, it } from 'vitest';
import type { BudgetLimits } from '#shared/domain/kernel/budget-limits-schema.ts';
import { money } from '#shared/domain/kernel/money.ts';
import { formBreaches } from '#shared/domain/proposal/rules/form-breaches.ts';
import { missingIn } from '#shared/domain/proposal/rules/is-complete.ts';
import { aCallForProposals, finalForm } from '#test/builders/a-proposal.ts';

/** Three days in Ankara, with people of Malaysia and Indonesia. */
const activity = {
  ...{ key: 'a1', kind: 'workshop', mode: 'inPerson', title: 'Workshop', place: 'Ankara', hostCountry: 'TR' },
  ...{ startDate: '2023-05-10', endDate: '2023-05-12' },
  participants: [
    { country: 'MY', number: 5 },
    { country: 'ID', number: 2 },
    { country: 'TR', number: 40 },
  ],
};

/** A line of 1,000 dollars that the grant pays. */
const line = {
  ...{ heading: 'services', activityKey: 'a1', unit: 'piece', quantity: 1, unitPriceMinor: 100_000 },
  ...{ payer: 'grant', justification: 'j', priceBasis: 'quote' },
};

const breaches = (limits: BudgetLimits, told: object = {}, activities: readonly object[] = [activity]) =>
  formBreaches(
    { activities: { rows: activities }, budget: { rows: [line, { ...line, ...told }] } },
    aCallForProposals({ budgetLimits: limits, grantMaximumMinor: undefined }),
    'TR',
  ).map(({ kind, field }) => `${kind} ${field}`);

/** Only what the second line breaks. */
const ofLine = (limits: BudgetLimits, told: object) =>
  breaches(limits, told).filter((each) => !each.includes('rows.0.'));

/** The facts of what the second line breaks: what is asked for, and what is allowed. */
const told = (limits: BudgetLimits, changes: object) =>
  formBreaches(
    { activities: { rows: [activity] }, budget: { rows: [line, { ...line, ...changes }] } },
    aCallForProposals({ budgetLimits: limits, grantMaximumMinor: undefined }),
    'TR',
  ).find(({ field }) => field.startsWith('rows.1.') || field.endsWith('.participants'));

describe('the limits of a call', () => {
  it('say what is asked for beside what is allowed', () => {
    const [much, little] = [money(250_000, 'USD'), money(150_000, 'USD')];
    expect(
      told({ unitRates: [{ cost: 'venue', maximum: little }] }, { cost: 'venue', unitPriceMinor: 250_000 }),
    ).toMatchObject({ asked: much, maximum: little });
    expect(told({ threeQuotesAbove: little }, { unitPriceMinor: 250_000 })).toMatchObject({
      asked: much,
      above: little,
    });
    expect(told({ tenderAbove: little }, { unitPriceMinor: 250_000 })).toMatchObject({ asked: much, above: little });
    const stay = { cost: 'accommodation', people: 2, quantity: 11, unitPriceMinor: 1 };
    expect(told({ extraNightsMax: 2 }, stay)).toMatchObject({ asked: 11, maximum: 10 });
    expect(told({ participantsPerCountryMax: 4 }, {})).toMatchObject({ country: 'MY', asked: 5, maximum: 4 });
    const share: BudgetLimits = { costShares: [{ cost: 'indirect', maximumPercent: 50 }] };
    expect(told(share, { cost: 'indirect', unitPriceMinor: 100_001 })).toMatchObject({
      ...{ asked: money(100_001, 'USD'), maximum: money(100_000, 'USD') },
    });
  });

  it('limit nothing that the call does not limit', () => {
    expect(breaches({}, { cost: 'equipment', travelClass: 'business', toOfficial: 'yes' })).toEqual([]);
  });

  it('ask the kind of cost of every line only when a limit depends on it', () => {
    expect(breaches({ economyClassOnly: true })).toEqual(['neededByLimit rows.0.cost', 'neededByLimit rows.1.cost']);
  });

  it('are said of the whole budget where no single line breaks them', () => {
    const ownerPays = { ...line, payer: 'owner', heading: undefined };
    const [found] = formBreaches(
      {
        activities: { rows: [activity] },
        budget: { rows: [ownerPays, { ...ownerPays, payer: undefined, quantity: 0 }] },
      },
      aCallForProposals(),
      'TR',
    );
    expect(found).toMatchObject({ kind: 'grantIsNothing', field: 'rows' });
  });

  it('do not concern what the owner pays', () => {
    const limits: BudgetLimits = { costShares: [{ cost: 'equipment', maximumPercent: 0 }] };
    expect(ofLine(limits, { cost: 'equipment', payer: 'owner' })).toEqual([]);
    expect(ofLine(limits, { cost: 'equipment' })).toEqual(['costNotFinanced rows.1.cost']);
  });

  it('let a kind of cost take its part of the grant and not one cent more', () => {
    const limits: BudgetLimits = { costShares: [{ cost: 'indirect', maximumPercent: 50 }] };
    expect(ofLine(limits, { cost: 'indirect' })).toEqual([]);
    expect(ofLine(limits, { cost: 'indirect', unitPriceMinor: 100_001 })).toEqual(['costTooHigh rows.1.cost']);
  });

  it('take the rate of the host country before the one for all countries', () => {
    const limits: BudgetLimits = {
      unitRates: [
        { cost: 'venue', maximum: money(90_000, 'USD') },
        { cost: 'venue', country: 'TR', maximum: money(100_000, 'USD') },
      ],
    };
    expect(ofLine(limits, { cost: 'venue' })).toEqual([]);
    expect(ofLine(limits, { cost: 'venue', unitPriceMinor: 100_001 })).toEqual([
      'unitPriceTooHigh rows.1.unitPriceMinor',
    ]);
    expect(ofLine(limits, { cost: 'venue', activityKey: undefined })).toEqual([
      'unitPriceTooHigh rows.1.unitPriceMinor',
    ]);
  });

  it('take the rate that says most precisely where and when', () => {
    const rate = (maximumMinor: number, told: object) => ({
      cost: 'venue' as const,
      maximum: money(maximumMinor, 'USD'),
      ...told,
    });
    const limits: BudgetLimits = {
      unitRates: [
        rate(10_000, {}),
        rate(20_000, { year: 2023 }),
        rate(30_000, { country: 'TR' }),
        rate(40_000, { country: 'TR', year: 2023 }),
        rate(50_000, { country: 'TR', city: ' ankara' }),
        rate(60_000, { country: 'TR', city: 'Istanbul' }),
        rate(70_000, { country: 'TR', city: 'Ankara', year: 2024 }),
      ],
    };
    const highest = (told: object) => {
      const lines = [{ ...line, cost: 'venue', unitPriceMinor: 999_999 }];
      const [found] = formBreaches(
        { activities: { rows: [{ ...activity, ...told }] }, budget: { rows: lines } },
        aCallForProposals({ budgetLimits: limits, grantMaximumMinor: undefined, headings: [] }),
        'TR',
      );
      return found?.kind === 'unitPriceTooHigh' ? found.maximum.amountMinor : undefined;
    };
    expect(highest({})).toBe(50_000);
    expect(highest({ startDate: '2024-01-02' })).toBe(70_000);
    expect(highest({ place: 'Bursa' })).toBe(40_000);
    expect(highest({ place: 'Bursa', startDate: '2024-01-02' })).toBe(30_000);
    expect(highest({ hostCountry: 'UG' })).toBe(20_000);
    expect(highest({ hostCountry: 'UG', startDate: '2024-01-02' })).toBe(10_000);
  });

  it('finance taxes not at all, or only those that nobody gives back', () => {
    const tax = (rule: BudgetLimits['tax'], recoverable?: string) =>
      ofLine({ tax: rule }, { cost: 'tax', recoverable });
    expect(tax(undefined)).toEqual([]);
    expect(tax('notFinanced', 'no')).toEqual(['costNotFinanced rows.1.cost']);
    expect(tax('ifNotRecoverable')).toEqual(['neededByLimit rows.1.recoverable']);
    expect(tax('ifNotRecoverable', 'no')).toEqual([]);
    expect(tax('ifNotRecoverable', 'yes')).toEqual(['taxRecoverable rows.1.recoverable']);
  });

  it('make the daily allowance smaller by what is given in kind', () => {
    const limits: BudgetLimits = {
      unitRates: [{ cost: 'perDiem', maximum: money(10_001, 'USD') }],
      perDiemLess: { mealsPercent: 30, lodgingPercent: 50 },
    };
    const perDiem = (unitPriceMinor: number, inKind?: string) =>
      ofLine(limits, { cost: 'perDiem', unitPriceMinor, inKind });
    expect(perDiem(10_001)).toEqual(['neededByLimit rows.1.inKind']);
    expect(perDiem(10_001, 'nothing')).toEqual([]);
    // 20 % of 100.01 is 20.002: rounded down, never up.
    expect(perDiem(2_000, 'both')).toEqual([]);
    expect(perDiem(2_001, 'both')).toEqual(['unitPriceTooHigh rows.1.unitPriceMinor']);
    const onlyMeals: BudgetLimits = { ...limits, perDiemLess: { mealsPercent: 30 } };
    expect(ofLine(onlyMeals, { cost: 'perDiem', unitPriceMinor: 7_000, inKind: 'both' })).toEqual([]);
    expect(ofLine({ ...limits, perDiemLess: {} }, { cost: 'perDiem', unitPriceMinor: 10_001 })).toEqual([]);
  });

  it('pay no honoraria to officials when the call says so', () => {
    const limits: BudgetLimits = { honorariumForOfficials: false };
    expect(ofLine(limits, { cost: 'honorarium' })).toEqual(['neededByLimit rows.1.toOfficial']);
    expect(ofLine(limits, { cost: 'honorarium', toOfficial: 'no' })).toEqual([]);
    expect(ofLine(limits, { cost: 'honorarium', toOfficial: 'yes' })).toEqual([
      'honorariumToOfficial rows.1.toOfficial',
    ]);
  });

  it('let each person stay as long as the event and the nights beyond it', () => {
    const stay = (quantity: number, people?: number) =>
      ofLine({ extraNightsMax: 2 }, { cost: 'accommodation', quantity, people });
    expect(stay(5)).toEqual(['neededByLimit rows.1.people']);
    expect(stay(35, 7)).toEqual([]);
    expect(stay(36, 7)).toEqual(['tooManyNights rows.1.quantity']);
  });

  it('fly in economy class where the call asks for it', () => {
    expect(ofLine({ economyClassOnly: true }, { cost: 'travel', travelClass: 'business' })).toEqual([
      'notEconomyClass rows.1.travelClass',
    ]);
    expect(ofLine({ economyClassOnly: true }, { cost: 'travel', travelClass: 'economy' })).toEqual([]);
  });

  it('ask for three quotes and for a tender above their thresholds, not at them', () => {
    const limits: BudgetLimits = { threeQuotesAbove: money(100_000, 'USD'), tenderAbove: money(300_000, 'USD') };
    const bought = (quantity: number, priceBasis: string) => ofLine(limits, { quantity, priceBasis });
    expect(bought(1, 'estimate')).toEqual([]);
    expect(bought(2, 'quote')).toEqual(['threeQuotesNeeded rows.1.priceBasis']);
    expect(bought(3, 'threeQuotes')).toEqual([]);
    expect(bought(4, 'threeQuotes')).toEqual(['tenderNeeded rows.1.priceBasis']);
    expect(bought(4, 'tender')).toEqual([]);
  });

  it('count people by country without the owner’s, in each activity', () => {
    expect(breaches({ participantsPerCountryMax: 5 })).toEqual([]);
    expect(breaches({ participantsPerCountryMax: 4 })).toEqual(['tooManyFromCountry rows.0.participants']);
    expect(breaches({ participantCountriesMin: 2 })).toEqual([]);
    expect(breaches({ participantCountriesMin: 3 })).toEqual(['tooFewParticipantCountries rows']);
  });

  it('measure the project from its first day to its last', () => {
    const later = { ...activity, key: 'a2', startDate: '2023-06-01', endDate: '2023-06-08' };
    expect(breaches({ durationMaxDays: 30 }, {}, [later, activity])).toEqual([]);
    expect(breaches({ durationMaxDays: 29 }, {}, [later, activity])).toEqual(['lastsTooLong rows']);
  });
});

describe('the logical framework', () => {
  const reasons = (rows: readonly object[]) =>
    missingIn('final', { ...finalForm, logframe: { rows } }, aCallForProposals()).map(
      ({ field, reason }) => `${field} ${reason}`,
    );
  const row = { description: 'd', indicator: 'i', baseline: '0', target: '1', verification: 'v' };

  it('leads from an aim over outcomes to outputs', () => {
    expect(reasons([{ ...row, level: 'outcome' }])).toEqual(['rows noAim', 'rows noOutput']);
  });

  it('measures all but activities from a baseline to a target', () => {
    const whole = ['aim', 'outcome', 'output'].map((level) => ({ ...row, level }));
    const bare = { description: 'd', indicator: 'i', verification: 'v' };
    expect(reasons([...whole, { ...bare, level: 'activity' }])).toEqual([]);
    expect(reasons([...whole, { ...bare, level: 'output' }])).toEqual([
      'rows.3.baseline missing',
      'rows.3.target missing',
    ]);
  });
});
