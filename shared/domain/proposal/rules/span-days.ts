import { toInstant, toMilliseconds } from '../../kernel/instant.ts';

/** How many days a stretch lasts, its first and last day both counted; undefined when an end is absent or it ends before it starts. */
export const spanDays = (from: string | undefined, to: string | undefined): number | undefined => {
  const [start, end] = [dayInstant(from), dayInstant(to)];
  if (start === undefined || end === undefined || end < start) return undefined;
  return Math.round((toMilliseconds(end) - toMilliseconds(start)) / 86_400_000) + 1;
};

const dayInstant = (day: string | undefined) =>
  day === undefined || day === '' ? undefined : toInstant(`${day}T00:00:00.000Z`);
