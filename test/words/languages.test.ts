import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { arabic } from '#shared/words/ar/catalogue.ts';
import { english } from '#shared/words/en/catalogue.ts';
import { french } from '#shared/words/fr/catalogue.ts';
import { mailWordsIn } from '#shared/words/mail-words.ts';
import { turkish } from '#shared/words/tr/catalogue.ts';
import { placesOf, sentencesOf } from './sentences.ts';

const CATALOGUES = {
  ar: { ...arabic, mails: mailWordsIn('ar') },
  fr: { ...french, mails: mailWordsIn('fr') },
  tr: { ...turkish, mails: mailWordsIn('tr') },
} as const;

/** The plural categories that a language has, by CLDR; each plural must word every one of them. */
const pluralsOf = (language: string): readonly string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((category) => category !== 'other');

const written = new Map(sentencesOf({ ...english, mails: mailWordsIn('en') }));

describe.each(Object.entries(CATALOGUES))('the words of %s', (language, catalogue) => {
  const sentences = sentencesOf(catalogue);

  it('are as many as the English ones, at the same places', () => {
    expect(sentences.map(([path]) => path).sort()).toEqual([...written.keys()].sort());
  });

  it('say everything that the English sentence says: the same names, amounts and dates stand in them', () => {
    const different = sentences.filter(
      ([path, text]) => placesOf(compile(text)).join() !== placesOf(compile(written.get(path) ?? '')).join(),
    );
    expect(different).toEqual([]);
  });

  it('word every plural that the language has', () => {
    const lacking = sentences.filter(([, text]) =>
      [...text.matchAll(/\{\w+, plural, /g)].some((found) => {
        const rest = text.slice(found.index);
        return pluralsOf(language).some((category) => !rest.includes(`${category} {`));
      }),
    );
    expect(lacking).toEqual([]);
  });

  it('leave no sentence in English', () => {
    // Letters that no language translates: file kinds, codes, single signs.
    const isTelling = (text: string): boolean => /[A-Za-z]{4,}/.test(text.replace(/\{[^}]*\}|SHA-256|BIC|IBAN/g, ''));
    expect(sentences.filter(([path, text]) => isTelling(text) && written.get(path) === text)).toEqual([]);
  });
});
