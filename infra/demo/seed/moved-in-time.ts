import type { ControlPort } from '../control-port.ts';
import type { Tale } from '../journey.ts';

const DAY = 86_400_000;
const WEEK = 7;

/** Whole weeks, in days, that bring a day of the demo's own years next to today and not past it, so that weekdays stay what they are. */
export const daysUpTo = (dayOfDemo: string, now: Date): number =>
  Math.floor((now.getTime() - Date.parse(`${dayOfDemo}T00:00:00+03:00`)) / DAY / WEEK) * WEEK;

/** A day, a month or a moment with its offset from UTC, so many days later. */
export const later = (text: string, days: number): string => {
  const parts = /^(\d{4}-\d{2})(-\d{2})?(T.*)?$/.exec(text);
  if (parts === null) return text;
  const [, month, day, time] = parts;
  const moved = new Date(Date.parse(`${month}${day ?? '-01'}T00:00:00Z`) + days * DAY).toISOString();
  return `${moved.slice(0, day === undefined ? 7 : 10)}${time ?? ''}`;
};

/** A call and its proposals with everything in them so many days later. */
export const movedTale = (tale: Tale, days: number): Tale =>
  JSON.parse(JSON.stringify(tale), (_key, value: unknown) => (typeof value === 'string' ? later(value, days) : value));

/** A control port for which the demo's own moments lie so many days later. */
export const movedClock = (control: ControlPort, days: number): ControlPort => ({
  ...control,
  moveClock: (moment) => control.moveClock(later(moment, days)),
});

/** A control port whose clock stays where it is: what would happen over weeks happens now. */
export const standingClock = (control: ControlPort): ControlPort => ({ ...control, moveClock: () => control.settle() });
