import { describe, expect, it } from 'vitest';
import { seatForCall } from '#shared/domain/institution/rules/seat-for-call.ts';
import { at } from '#test/builders/a-context.ts';

describe('the seat that a proposal needs', () => {
  const now = at('2026-09-10T08:00:00.000Z');
  const closes = at('2026-09-30T20:59:00.000Z');
  const seat = (validFrom: string, validTo?: string, kind: 'public' | 'oic' | 'nonProfit' = 'public') =>
    seatForCall({ kind, memberships: [{ area: 'trade', validFrom, validTo }] }, 'trade', now, closes);

  it('must be held today and still when the call closes, its last day included', () => {
    expect(seat('2020-01-01')).toBe('held');
    expect(seat('2020-01-01', '2026-09-30')).toBe('held');
    expect(seat('2020-01-01', '2026-09-29')).toBe('endsBefore');
    expect(seat('2020-01-01', '2026-09-09')).toBe('none');
    expect(seat('2026-09-11')).toBe('none');
  });

  it('is needed by public bodies alone', () => {
    expect([seat('2030-01-01', undefined, 'oic'), seat('2030-01-01', undefined, 'nonProfit')]).toEqual([
      'notNeeded',
      'notNeeded',
    ]);
  });
});
