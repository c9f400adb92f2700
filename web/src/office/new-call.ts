import type { CallConfiguration, Programme } from '#shared/domain/call/configuration.ts';
import { AREAS } from '#shared/domain/kernel/area.ts';
import { type Instant, plusDays } from '#shared/domain/kernel/instant.ts';
import { fromSchemeTime, toSchemeTime } from '../scheme-time.ts';

type NewCall = {
  readonly programme: Programme;
  readonly number: number;
  readonly year: number;
  readonly titles: { readonly en: string };
};

const at = (year: number, monthAndTime: string): Instant => {
  const moment = fromSchemeTime(`${year}-${monthAndTime}`);
  if (moment === undefined) throw new Error(`not a time: ${monthAndTime}`);
  return moment;
};

/**
 * What a first draft says before anybody has chosen: the whole of September for the preliminary stage, projects from April to December of the
 * next year, all six areas without themes (as calls have usually been [default]), and no envelope yet.
 */
export const firstDraft = (call: NewCall) => ({
  ...call,
  areas: AREAS.map((area) => ({ area, themes: [] })),
  opensAt: at(call.year, '09-01T09:00'),
  closesAt: at(call.year, '09-30T23:59'),
  implementationStartsAt: at(call.year + 1, '04-01T00:00'),
  implementationEndsAt: at(call.year + 1, '12-31T23:59'),
  envelope: { amountMinor: 0, currency: 'USD' } as const,
});

/** An earlier call's settings for a new call: its windows as many years later as the new call is. */
export const copiedCall = (earlier: CallConfiguration, call: Omit<NewCall, 'programme'>): CallConfiguration => {
  const later = (moment: Instant): Instant => {
    const shown = toSchemeTime(moment);
    const shifted = `${Number(shown.slice(0, 4)) + call.year - earlier.year}${shown.slice(4)}`;
    // The 29th of February may not be there in another year.
    return fromSchemeTime(shifted) ?? plusDays(moment, 365 * (call.year - earlier.year));
  };
  const { finalClosesAt, titles: _titles, ...settings } = earlier;
  return {
    ...settings,
    ...call,
    opensAt: later(earlier.opensAt),
    closesAt: later(earlier.closesAt),
    ...(finalClosesAt === undefined ? {} : { finalClosesAt: later(finalClosesAt) }),
    implementationStartsAt: later(earlier.implementationStartsAt),
    implementationEndsAt: later(earlier.implementationEndsAt),
  };
};
