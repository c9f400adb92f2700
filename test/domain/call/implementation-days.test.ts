import { describe, expect, it } from 'vitest';
import { implementationDays } from '#shared/domain/call/rules/implementation-days.ts';
import { at } from '../../builders/a-context.ts';

describe('the days on which projects run', () => {
  it('are those of the clock of the scheme, not of UTC', () => {
    const period = {
      implementationStartsAt: at('2027-03-31T21:00:00.000Z'),
      implementationEndsAt: at('2027-11-30T20:59:00.000Z'),
    };
    expect(implementationDays(period)).toEqual({ from: '2027-04-01', to: '2027-11-30' });
  });

  it('end before the midnight that ends them', () => {
    const period = {
      implementationStartsAt: at('2027-03-31T21:00:00.000Z'),
      implementationEndsAt: at('2027-11-30T21:00:00.000Z'),
    };
    expect(implementationDays(period).to).toBe('2027-11-30');
  });
});
