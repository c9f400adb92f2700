import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetRefusals, budgetTotals } from '#shared/domain/proposal/rules/budget.ts';
import { aCallForProposals } from '#test/builders/a-proposal.ts';

const line = fc.record({
  heading: fc.constantFrom('travel', 'services'),
  quantity: fc.integer({ min: 0, max: 1_000_000 }),
  unitPriceMinor: fc.integer({ min: 0, max: 100_000_000 }),
  payer: fc.constantFrom('grant' as const, 'owner' as const, 'partner' as const),
});

const oneLine = (unitPriceMinor: number, payer: 'grant' | 'owner' = 'grant', heading = 'services') => ({
  heading,
  quantity: 1,
  unitPriceMinor,
  payer,
});

const refusalOf = (lines: Parameters<typeof budgetTotals>[0], told: Parameters<typeof aCallForProposals>[0] = {}) =>
  budgetRefusals(budgetTotals(lines, 'USD'), aCallForProposals(told))[0]?.kind;

describe('a budget', () => {
  it('is exact: the total is the sum of quantity times unit price, and of what each payer pays', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const { total, byPayer, grantByHeading, lines: amounts } = budgetTotals(lines, 'USD');
        const exact = lines.reduce((sum, each) => sum + BigInt(each.quantity) * BigInt(each.unitPriceMinor), 0n);
        expect(BigInt(total.amountMinor)).toBe(exact);
        expect(byPayer.grant.amountMinor + byPayer.owner.amountMinor + byPayer.partner.amountMinor).toBe(
          total.amountMinor,
        );
        expect(amounts).toHaveLength(lines.length);
        const headings = [...grantByHeading.values()].reduce((sum, each) => sum + each.amountMinor, 0);
        expect(headings).toBe(byPayer.grant.amountMinor);
      }),
    );
  });

  it('may ask for the ceiling but for not one cent more', () => {
    expect(refusalOf([oneLine(1_000_000)])).toBeUndefined();
    expect(refusalOf([oneLine(1_000_001)])).toBe('grantTooHigh');
    expect(refusalOf([oneLine(1_000_001, 'owner'), oneLine(1)])).toBeUndefined();
  });

  it('must ask for something', () => {
    expect(refusalOf([])).toBe('grantIsNothing');
    expect(refusalOf([oneLine(5, 'owner')])).toBe('grantIsNothing');
  });

  it('keeps each heading within its part of the grant, compared exactly', () => {
    expect(refusalOf([oneLine(80, 'grant', 'travel'), oneLine(20)])).toBeUndefined();
    expect(refusalOf([oneLine(81, 'grant', 'travel'), oneLine(20)])).toBe('headingTooHigh');
  });

  it('keeps the part that others must pay', () => {
    const call = { ownSharePercentMinimum: 20 };
    expect(refusalOf([oneLine(80), oneLine(20, 'owner')], call)).toBeUndefined();
    expect(refusalOf([oneLine(81), oneLine(20, 'owner')], call)).toBe('ownShareTooLow');
  });

  it('is told what it asks for and what is allowed: more than that and never as much, to the cent', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 60 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (lines, maximumPercent, ownSharePercentMinimum) => {
          const totals = budgetTotals(lines, 'USD');
          const headings = [{ id: 'travel', maximumPercent }];
          const call = aCallForProposals({ grantMaximumMinor: undefined, headings, ownSharePercentMinimum });
          const refusals = budgetRefusals(totals, call);
          const heading = refusals.find(({ kind }) => kind === 'headingTooHigh');
          const share = refusals.find(({ kind }) => kind === 'ownShareTooLow');
          if (heading?.kind === 'headingTooHigh') {
            expect(heading.asked).toEqual(totals.grantByHeading.get('travel'));
            expect(heading.asked.amountMinor).toBeGreaterThan(heading.maximum.amountMinor);
          }
          if (share?.kind === 'ownShareTooLow') {
            expect(share.paid.amountMinor).toBe(totals.total.amountMinor - totals.byPayer.grant.amountMinor);
            expect(share.paid.amountMinor).toBeLessThan(share.needed.amountMinor);
          }
        },
      ),
    );
  });
});
