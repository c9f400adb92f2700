import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetTotals } from '#shared/domain/proposal/rules/budget.ts';
import { budgetMatrix } from '#shared/domain/proposal/rules/budget-matrix.ts';
import { isAsked, isNeeded, layoutOf } from '../../web/src/form/layout.ts';
import { lineAmount } from '../../web/src/form/line-amount.ts';
import { workPlanBars } from '../../web/src/form/work-plan-bars.ts';

const MONTHS = ['2023-04', '2023-05', '2023-06'];

describe('the work plan as it is drawn', () => {
  const activities = { rows: [{ key: 'A1', title: 'Workshop', startDate: '2023-05-10', endDate: '2023-06-02' }] };

  it('puts each task under its activity, and other tasks at the end', () => {
    const plan = {
      rows: [
        { task: 'Report', fromMonth: '2023-06', toMonth: '2023-06' },
        { task: 'Invite', activityKey: 'A1', fromMonth: '2023-04', toMonth: '2023-05' },
      ],
    };
    const { bars, months } = workPlanBars(plan, activities, MONTHS);
    expect(months).toEqual(MONTHS);
    expect(bars.map(({ label, first, last }) => [label, first, last])).toEqual([
      ['Workshop', 1, 2],
      ['Invite', 0, 1],
      ['Report', 2, 2],
    ]);
  });

  it('leaves out what has no end yet or ends before it starts', () => {
    const plan = {
      rows: [
        { task: 'Half', fromMonth: '2023-05' },
        { task: 'Turned', fromMonth: '2023-06', toMonth: '2023-05' },
      ],
    };
    expect(workPlanBars(plan, {}, MONTHS).bars).toEqual([]);
  });

  it('shows months beyond the call’s when the plan reaches there', () => {
    const plan = { rows: [{ task: 'Late', fromMonth: '2023-06', toMonth: '2023-07' }] };
    expect(workPlanBars(plan, {}, MONTHS)).toMatchObject({
      months: [...MONTHS, '2023-07'],
      bars: [{ first: 2, last: 3 }],
    });
  });
});

describe('a line of the budget', () => {
  it('is asked about people, class and officials only where its kind of cost has them', () => {
    const asked = (cost: string) =>
      layoutOf('final', 'budget')
        ?.fields.filter((field) => field.when !== undefined && isAsked(field, { cost }))
        .map(({ name }) => name);
    expect(asked('perDiem')).toEqual(['people', 'inKind']);
    expect(asked('travel')).toEqual(['travelClass']);
    expect(asked('honorarium')).toEqual(['toOfficial']);
    expect(asked('venue')).toEqual([]);
  });
});

describe('the totals by heading and payer', () => {
  it('come to the totals of the whole budget, whatever headings are named', () => {
    const line = fc.record({
      heading: fc.constantFrom('travel', 'services', 'unheard-of', undefined),
      quantity: fc.integer({ min: 0, max: 1_000_000 }),
      unitPriceMinor: fc.integer({ min: 0, max: 100_000_000 }),
      payer: fc.constantFrom('grant' as const, 'owner' as const, 'partner' as const),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const matrix = budgetMatrix(lines, 'heading', ['travel', 'services'], 'USD');
        const whole = budgetTotals(lines, 'USD');
        const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, each) => sum + each, 0);
        expect(sumOf(matrix.map(({ total }) => total.amountMinor))).toBe(whole.total.amountMinor);
        for (const payer of ['grant', 'owner', 'partner'] as const)
          expect(sumOf(matrix.map(({ byPayer }) => byPayer[payer].amountMinor))).toBe(whole.byPayer[payer].amountMinor);
      }),
    );
  });
});

describe('an answer that is optional elsewhere', () => {
  const field = (name: string) => ({ name, control: { kind: 'line' } }) as const;
  const free = { limits: { budgetLimits: {} } };

  it('is needed where a limit of the call goes by it, as far as the grant pays', () => {
    const limited = { limits: { budgetLimits: { economyClassOnly: true } } };
    expect(isNeeded(field('cost'), {}, limited)).toBe(true);
    expect(isNeeded(field('cost'), { payer: 'owner' }, limited)).toBe(false);
    expect(isNeeded(field('cost'), {}, free)).toBe(false);
  });

  it('is needed of what is held in person: where it is held', () => {
    expect(isNeeded(field('place'), { mode: 'inPerson' }, free)).toBe(true);
    expect(isNeeded(field('place'), { mode: 'online' }, free)).toBe(false);
  });
});

describe('what a line of the budget comes to', () => {
  const line = (quantity?: number, unitPriceMinor?: number) =>
    lineAmount({ quantity, unitPriceMinor }, 'USD')?.amountMinor;

  it('is quantity times price, and nothing while one is missing or both are more than can be reckoned', () => {
    expect([line(3, 125_055), line(undefined, 5), line(5), line(0, 7)]).toEqual([375_165, undefined, undefined, 0]);
    expect(line(9_999_999, 9_999_999_999_999)).toBeUndefined();
  });
});
