import { fromMilliseconds, type Instant } from '#shared/domain/kernel/instant.ts';
import { SCHEME_ZONE } from './format.ts';

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: SCHEME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** What the scheme's clock shows at a moment, as a date-and-time control writes it: `2026-09-30T23:59`. */
export const toSchemeTime = (instant: string): string => {
  const milliseconds = Date.parse(instant);
  return Number.isNaN(milliseconds) ? '' : shownAt(milliseconds).slice(0, 16);
};

/** The moment at which the scheme's clock shows this; undefined when it isn't a time. */
export const fromSchemeTime = (local: string): Instant | undefined => {
  const wanted = Date.parse(`${local}Z`);
  if (Number.isNaN(wanted)) return undefined;
  // Twice, because the first guess may lie on the other side of a change of the clocks.
  const first = wanted - offsetAt(wanted);
  return fromMilliseconds(wanted - offsetAt(first));
};

const offsetAt = (milliseconds: number): number =>
  Date.parse(`${shownAt(milliseconds)}Z`) - Math.floor(milliseconds / 1000) * 1000;

const shownAt = (milliseconds: number): string => {
  const parts = new Map(clock.formatToParts(new Date(milliseconds)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
};
