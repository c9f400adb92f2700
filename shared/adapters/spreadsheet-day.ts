import * as z from 'zod/mini';
import { calendarDay } from '../domain/kernel/instant-schema.ts';

type DayRead = { readonly day: string | undefined; readonly isOfTwoReadings: boolean };

/**
 * A day as a file has it. Spreadsheets write days anew in their country's way when a file is saved: 30.09.2026 and 30/09/2026 are taken, the day
 * first, and 9/30/2026 too. What could be either, as 03/04/2026, is not guessed; with dots the day always comes first.
 */
export const readDay = (text: string): DayRead => {
  const [, first = '', sign, second = '', year = ''] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (sign === undefined) return { day: asDay(text), isOfTwoReadings: false };
  const dayFirst = asDay([year, second.padStart(2, '0'), first.padStart(2, '0')].join('-'));
  const monthFirst =
    sign === '.' ? undefined : asDay([year, first.padStart(2, '0'), second.padStart(2, '0')].join('-'));
  const isOfTwoReadings = dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst;
  return { day: isOfTwoReadings ? undefined : (dayFirst ?? monthFirst), isOfTwoReadings };
};

const asDay = (text: string): string | undefined => (z.safeParse(calendarDay, text).success ? text : undefined);
