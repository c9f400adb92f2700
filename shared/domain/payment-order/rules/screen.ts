import type { Country } from '../../kernel/country.ts';
import type { Screening } from '../payee.ts';

/** Payments into these countries wait for the Bank's legal clearance, whoever the payee is [default of this scheme; payments dossier §4]. */
const HOLD_COUNTRIES: readonly Country[] = ['IR', 'SY'];

/** The list that names are looked up in, with the date or number that tells one edition from the next. */
export type NameList = { readonly version: string; readonly names: readonly string[] };

/**
 * Whether an order may go on or waits for a person. A hold is no verdict: it asks somebody to look. The name counts as listed when it has
 * all the words of a listed name, in any order, written with or without accents.
 */
export const screenPayee = (
  payee: { readonly name: string; readonly countries: readonly Country[] },
  list: NameList,
): Screening => {
  const countries = HOLD_COUNTRIES.filter((country) => payee.countries.includes(country));
  const words = wordsOf(payee.name);
  const isListed = list.names.some((name) => {
    const listed = wordsOf(name);
    return listed.size > 0 && [...listed].every((word) => words.has(word));
  });
  const reasons = [...countries.map((country) => `country ${country}`), ...(isListed ? ['name'] : [])];
  return { result: reasons.length === 0 ? 'clear' : 'hold', reasons, listVersion: list.version };
};

const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toUpperCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );
