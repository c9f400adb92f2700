import * as z from 'zod/mini';
import { REJECTION_REASONS } from '../../domain/document/state.ts';
import { areaSchema } from '../../domain/kernel/area-schema.ts';
import type { Country } from '../../domain/kernel/country.ts';
import { zoneOf } from '../../domain/kernel/country-zone.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import { storedInstant } from '../../domain/kernel/instant-schema.ts';
import { directionOf, type Language } from '../../domain/kernel/language.ts';
import { moneySchema } from '../../domain/kernel/money-schema.ts';
import { ROLES } from '../../domain/kernel/roles.ts';
import { mailWordsIn } from '../../words/mail-words.ts';
import { localeOf, type Values } from '../../words/message.ts';
import { say } from '../../words/say.ts';
import { writtenDay, writtenMoment, writtenMoney } from '../written-values.ts';

const text = z.string();

/**
 * What a mail tells of: texts as they are, and what is put into the reader's words and form: amounts, moments, days, areas, roles, reasons of refusals, and
 * what has a name in several languages.
 */
export const mailFacts = z.record(
  text,
  z.union([
    text,
    moneySchema,
    z.object({ moment: storedInstant }),
    z.object({ day: text }),
    z.object({ area: areaSchema }),
    z.object({ refusal: z.enum(REJECTION_REASONS) }),
    z.object({ roles: z.array(z.enum(ROLES)) }),
    z.object({ names: z.object({ en: text, ar: z.optional(text), fr: z.optional(text), tr: z.optional(text) }) }),
  ]),
);

export type MailFacts = Readonly<z.infer<typeof mailFacts>>;

/** Whose words and whose clock. */
export type Reader = { readonly language: Language; readonly country?: Country | undefined };

/** The facts as they read to somebody. */
export const mailValues = (facts: MailFacts, reader: Reader): Values =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, setApart(written(fact, reader), reader.language)]),
  );

const written = (fact: MailFacts[string], reader: Reader): string => {
  const { language } = reader;
  const { areas, refusals, roles } = mailWordsIn(language);
  if (typeof fact === 'string') return fact;
  if ('moment' in fact) return bothClocks(fact.moment, reader);
  if ('day' in fact) return writtenDay(fact.day, language);
  if ('area' in fact) return areas[fact.area];
  if ('refusal' in fact) return say(language, refusals[fact.refusal]);
  if ('roles' in fact)
    return listed(
      [...new Set(fact.roles)].map((role) => roles[role]),
      language,
    );
  if ('names' in fact) return fact.names[language] ?? fact.names.en;
  return writtenMoney(fact, language);
};

/** By Istanbul's clock, which the scheme's deadlines are written in, and by that of the reader's capital where it shows another time. */
const bothClocks = (at: Instant, { language, country }: Reader): string => {
  const { mailFrame } = mailWordsIn(language);
  const moment = writtenMoment(at, language);
  const zone = zoneOf(country);
  const local = writtenMoment(at, language, 'minutes', zone);
  return local === moment
    ? say(language, mailFrame.istanbul, { moment })
    : say(language, mailFrame.istanbulAndLocal, { moment, local, zone: zoneName(at, language, zone) });
};

const zoneName = (at: Instant, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(new Date(at))
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

const listed = (each: readonly string[], language: Language): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(each);

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * An Arabic title in an English sentence is isolated, or the quotation mark and the full stop after it would jump to its other side. The
 * other way round every text is isolated already, by `formatMessage`.
 */
const setApart = (value: string, language: Language): string =>
  directionOf(language) === 'ltr' && RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
