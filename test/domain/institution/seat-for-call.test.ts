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

  it("goes by Istanbul's days, and a call that closes at midnight closes on the day before", () => {
    const memberships = [{ area: 'trade' as const, validFrom: '2026-09-10', validTo: '2026-09-30' }];
    const stands = (asked: string, closesAt: string) =>
      seatForCall({ kind: 'public', memberships }, 'trade', at(asked), at(closesAt));
    const early = '2026-09-12T12:00:00.000Z';
    expect(stands('2026-09-09T20:59:59.999Z', early)).toBe('none');
    expect(stands('2026-09-09T21:00:00.000Z', early)).toBe('held');
    expect(stands('2026-09-30T20:59:59.999Z', '2026-10-01T08:00:00.000Z')).toBe('endsBefore');
    expect(stands('2026-09-30T21:00:00.000Z', '2026-10-01T08:00:00.000Z')).toBe('none');
    expect(stands(early, '2026-09-30T21:00:00.000Z')).toBe('held');
    expect(stands(early, '2026-09-30T21:00:00.001Z')).toBe('endsBefore');
  });

  it('is needed by public bodies alone', () => {
    expect([seat('2030-01-01', undefined, 'oic'), seat('2030-01-01', undefined, 'nonProfit')]).toEqual([
      'notNeeded',
      'notNeeded',
    ]);
  });
});
