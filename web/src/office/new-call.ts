import type { CallConfiguration } from '#shared/domain/call/configuration.ts';
import { openings } from '#shared/domain/call/preset-openings.ts';
import type { Programme } from '#shared/domain/call/programme.ts';
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

/** What a first draft says before anybody has chosen: the usual window and subjects of its programme, and no envelope yet. */
export const firstDraft = (call: NewCall) => {
  const { opens, closes, projectsStart, projectsEnd, areas } = openings[call.programme];
  return {
    ...call,
    areas,
    opensAt: at(call.year, opens),
    closesAt: at(call.year, closes),
    implementationStartsAt: at(call.year + 1, projectsStart),
    implementationEndsAt: at(call.year + 1, projectsEnd),
    envelope: { amountMinor: 0, currency: 'USD' } as const,
  };
};

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
