import type { Language } from '../domain/kernel/language.ts';
import type { Catalogue } from './catalogue.ts';
import { english } from './en/catalogue.ts';

const SPOKEN: Readonly<Record<Language, Catalogue>> = { en: english, ar: english, fr: english, tr: english };

/** All sentences in a language. For servers and tests; the web loads one language at a time (`web/src/words.tsx`). */
export const spokenIn = (language: Language): Catalogue => SPOKEN[language];
