import type { CompiledMessage } from 'icu-minify/format';
import format from 'icu-minify/format';
import { directionOf, type Language } from '../domain/kernel/language.ts';

/**
 * A sentence of the catalogue: ICU text as it is written, or the same compiled. The web's build compiles every sentence beforehand
 * (`web/build/compile-words.ts`); elsewhere `say.ts` compiles on first use.
 */
export type Message = string | CompiledMessage;

/** What may stand in a sentence's places. Dates and amounts are formatted first and come in as text. */
export type Values = Readonly<Record<string, string | number>>;

/** BCP 47 tags for `Intl`. Arabic keeps Latin digits, as the scheme's papers do: references and amounts must be comparable at a glance. */
export const localeOf = (language: Language): string => LOCALES[language];

const LOCALES = { en: 'en-GB', ar: 'ar-u-nu-latn', fr: 'fr', tr: 'tr' } as const satisfies Record<Language, string>;

/** One of each formatter per locale; they are dear to make. */
const remember = <Made>(make: (locale: string) => Made): ((locale: string) => Made) => {
  const made = new Map<string, Made>();
  return (locale) => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const fresh = make(locale);
    made.set(locale, fresh);
    return fresh;
  };
};

const pluralRules = remember((locale) => new Intl.PluralRules(locale));
const ordinalRules = remember((locale) => new Intl.PluralRules(locale, { type: 'ordinal' }));
const numbers = remember((locale) => new Intl.NumberFormat(locale));
const dates = remember((locale) => new Intl.DateTimeFormat(locale));

const formatters = {
  getPluralRules: (locale: string | string[] | undefined, options?: Intl.PluralRulesOptions) =>
    (options?.type === 'ordinal' ? ordinalRules : pluralRules)(String(locale)),
  getNumberFormat: (locale: string | string[] | undefined) => numbers(String(locale)),
  getDateTimeFormat: (locale: string | string[] | undefined) => dates(String(locale)),
};

/**
 * The sentence for a reader. In a right-to-left language every text put into it is isolated (U+2068…U+2069), or a code such as
 * 2026-UGA-061 would print backwards.
 */
export const formatMessage = (message: CompiledMessage, language: Language, values: Values = {}): string => {
  if (typeof message === 'string') return message;
  const placed = directionOf(language) === 'ltr' ? { ...values } : isolated(values, chosenBy(message));
  const said = format<string>(message, localeOf(language), placed, { formatters });
  return Array.isArray(said) ? said.join('') : said;
};

/** The values with each text isolated, but for those that the sentence chooses by: a choice knows only the bare word. */
const isolated = (values: Values, choosing: readonly string[]): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && !choosing.includes(name) ? `\u2068${value}\u2069` : value,
    ]),
  );

/** How icu-minify marks a choice (`select`) in a compiled sentence: its name, this number and what may be chosen. */
const SELECT = 1;

/** The names of the values that a compiled sentence chooses by, at any depth. */
const chosenBy = (node: unknown): readonly string[] => {
  if (!Array.isArray(node)) return [];
  const [name, kind, options]: readonly unknown[] = node;
  const own = kind === SELECT && typeof name === 'string' ? [name] : [];
  const inner: readonly unknown[] =
    typeof options === 'object' && options !== null && !Array.isArray(options) ? Object.values(options) : node;
  return [...own, ...inner.flatMap(chosenBy)];
};
