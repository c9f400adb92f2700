import type { Language } from '../domain/kernel/language.ts';
import { arabic } from './ar/catalogue.ts';
import { prints as arabicPrints } from './ar/prints.ts';
import type { Catalogue } from './catalogue.ts';
import { english } from './en/catalogue.ts';
import { prints } from './en/prints.ts';
import { french } from './fr/catalogue.ts';
import { prints as frenchPrints } from './fr/prints.ts';
import { turkish } from './tr/catalogue.ts';
import { prints as turkishPrints } from './tr/prints.ts';

/** The sentences that stand only on paper. They are no part of the catalogue, or every reader's browser would load them. */
type Prints = {
  readonly [Document in keyof typeof prints]: Readonly<Record<keyof (typeof prints)[Document], string>>;
};

/** What printed documents say: their own sentences, and the names of what they tell of. */
export type PrintWords = Pick<Catalogue, 'areas' | 'countries' | 'form' | 'roles' | 'states'> & {
  readonly prints: Prints;
};

const SPOKEN: Readonly<Record<Language, PrintWords>> = {
  en: { ...english, prints },
  ar: { ...arabic, prints: arabicPrints },
  fr: { ...french, prints: frenchPrints },
  tr: { ...turkish, prints: turkishPrints },
};

/** The words of printed documents in a language. */
export const printWordsIn = (language: Language): PrintWords => SPOKEN[language];
