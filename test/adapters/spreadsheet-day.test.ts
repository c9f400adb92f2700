import { describe, expect, it } from 'vitest';
import { readDay } from '#shared/adapters/spreadsheet-day.ts';

describe('a day as a spreadsheet writes it', () => {
  it.each([
    ['2026-09-30', '2026-09-30'],
    ['30.09.2026', '2026-09-30'],
    ['3.4.2026', '2026-04-03'],
    ['30/09/2026', '2026-09-30'],
    ['9/30/2026', '2026-09-30'],
    ['30-09-2026', '2026-09-30'],
    ['01/01/2026', '2026-01-01'],
  ])('reads %s as %s', (text, day) => expect(readDay(text)).toEqual({ day, isOfTwoReadings: false }));

  it('does not guess where the month could come first', () => {
    for (const text of ['03/04/2026', '3-4-2026'])
      expect(readDay(text)).toEqual({ day: undefined, isOfTwoReadings: true });
  });

  it.each(['31.02.2026', '30.09.26', '2026/09/30', '30/09-2026', '9.30.2026', 'tomorrow', ''])(
    'takes %s for no day',
    (text) => expect(readDay(text)).toEqual({ day: undefined, isOfTwoReadings: false }),
  );
});
