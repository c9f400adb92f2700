import type { Language } from '../domain/kernel/language.ts';
import type { Catalogue } from './catalogue.ts';
import { english } from './en/catalogue.ts';

/** What printed documents say: their own sentences, and the names of what they tell of. */
export type PrintWords = Pick<Catalogue, 'areas' | 'countries' | 'form' | 'prints' | 'roles' | 'states'>;

const SPOKEN: Readonly<Record<Language, PrintWords>> = { en: english, ar: english, fr: english, tr: english };

/** The words of printed documents in a language. */
export const printWordsIn = (language: Language): PrintWords => SPOKEN[language];
