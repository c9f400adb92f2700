import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorUnits } from '#shared/domain/kernel/currency.ts';
import { add, fromDecimal, isMore, money, subtract, sum, times, toDecimal } from '#shared/domain/kernel/money.ts';

const currency = fc.constantFrom('USD', 'KWD', 'XOF', 'IQD', 'TRY', 'DJF');
const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

describe('money', () => {
  it('reads back what it wrote, in every currency', () => {
    fc.assert(
      fc.property(amount, currency, (minor, of) => {
        expect(fromDecimal(toDecimal(money(minor, of)), of)).toEqual(money(minor, of));
      }),
    );
  });

  it('writes exactly the places that the currency has', () => {
    fc.assert(
      fc.property(amount, currency, (minor, of) => {
        expect(toDecimal(money(minor, of)).split('.')[1]?.length ?? 0).toBe(minorUnits(of));
      }),
    );
  });

  it('adds up the same in any order and undoes an addition exactly', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 20 }), amount, (minors, other) => {
        const amounts = minors.map((minor) => money(minor, 'USD'));
        expect(sum(amounts.toReversed(), 'USD')).toEqual(sum(amounts, 'USD'));
        expect(subtract(add(sum(amounts, 'USD'), money(other, 'USD')), money(other, 'USD'))).toEqual(
          sum(amounts, 'USD'),
        );
      }),
    );
  });

  it('multiplies a price as often as adding it would', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 50 }), (price, quantity) => {
        const lines = Array.from({ length: quantity }, () => money(price, 'USD'));
        expect(times(money(price, 'USD'), quantity)).toEqual(sum(lines, 'USD'));
      }),
    );
  });

  it('knows the three places of a dinar and the none of a franc', () => {
    expect(toDecimal(money(1, 'KWD'))).toBe('0.001');
    expect(toDecimal(money(-1, 'IQD'))).toBe('-0.001');
    expect(toDecimal(money(1500, 'XOF'))).toBe('1500');
  });

  it.each(['1.005', '1e5', '1,000', '', '--1', '1.', 'abc', '9999999999999999'])(
    'does not take «%s» for dollars',
    (text) => {
      expect(fromDecimal(text, 'USD')).toBeUndefined();
    },
  );

  it('refuses to add two currencies, to hold a fraction, and to lose exactness', () => {
    expect(() => add(money(1, 'USD'), money(1, 'EUR'))).toThrow(TypeError);
    expect(() => isMore(money(1, 'USD'), money(1, 'EUR'))).toThrow(TypeError);
    expect(() => money(0.5, 'USD')).toThrow(RangeError);
    expect(() => times(money(Number.MAX_SAFE_INTEGER, 'USD'), 2)).toThrow(RangeError);
  });
});
