import type { Language } from '../domain/kernel/language.ts';
import { paper as arabic } from './ar/paper.ts';
import type { Catalogue } from './catalogue.ts';
import { paper as english } from './en/paper.ts';
import { paper as french } from './fr/paper.ts';
import { paper as turkish } from './tr/paper.ts';

type Prints = (typeof english)['prints'];

/**
 * What printed documents say: their own sentences, which are no part of the catalogue, or every reader's browser would load them; and the names
 * of what they tell of. Taken from their files and not through the catalogue, whose pages nobody prints.
 */
export type PrintWords = Pick<Catalogue, 'areas' | 'countries' | 'roles'> & {
  readonly form: Pick<Catalogue['form'], 'answers' | 'fields' | 'sections'>;
  readonly states: Pick<Catalogue['states'], 'proposal'>;
  readonly prints: { readonly [Document in keyof Prints]: Readonly<Record<keyof Prints[Document], string>> };
};

const SPOKEN: Readonly<Record<Language, PrintWords>> = { en: english, ar: arabic, fr: french, tr: turkish };

/** The words of printed documents in a language. */
export const printWordsIn = (language: Language): PrintWords => SPOKEN[language];
