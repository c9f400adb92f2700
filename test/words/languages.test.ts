import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/domain/kernel/language.ts';
import { arabic } from '#shared/words/ar/catalogue.ts';
import { chain as arabicChain } from '#shared/words/ar/chain.ts';
import { grants as arabicGrants } from '#shared/words/ar/grants.ts';
import { english } from '#shared/words/en/catalogue.ts';
import { chain } from '#shared/words/en/chain.ts';
import { grants } from '#shared/words/en/grants.ts';
import { french } from '#shared/words/fr/catalogue.ts';
import { chain as frenchChain } from '#shared/words/fr/chain.ts';
import { grants as frenchGrants } from '#shared/words/fr/grants.ts';
import { mailWordsIn } from '#shared/words/mail-words.ts';
import { localeOf } from '#shared/words/message.ts';
import { printWordsIn } from '#shared/words/print-words.ts';
import { turkish } from '#shared/words/tr/catalogue.ts';
import { chain as turkishChain } from '#shared/words/tr/chain.ts';
import { grants as turkishGrants } from '#shared/words/tr/grants.ts';
import { PLURAL, placesIn, placesOf, SELECT, sentencesOf, textsIn } from './sentences.ts';

const catalogues = {
  en: { ...english, chain, grants },
  ar: { ...arabic, chain: arabicChain, grants: arabicGrants },
  fr: { ...french, chain: frenchChain, grants: frenchGrants },
  tr: { ...turkish, chain: turkishChain, grants: turkishGrants },
};

const all = (language: (typeof LANGUAGES)[number]): ReadonlyMap<string, string> =>
  new Map(
    sentencesOf({
      ...catalogues[language],
      mail: mailWordsIn(language),
      prints: printWordsIn(language).prints,
    }),
  );

const inEnglish = all('en');

/** The categories into which counts fall that the scheme meets, e.g. one and other; French has a third for millions only. */
const categoriesOf = (locale: string): readonly string[] => {
  const rules = new Intl.PluralRules(locale);
  return [...new Set([...Array(201).keys()].map((count) => rules.select(count)))];
};

describe.each(LANGUAGES)('the sentences in %s', (language) => {
  const sentences = all(language);
  const compiled = new Map([...sentences].map(([path, text]) => [path, compile(text)]));

  it('are those of the English catalogue, neither more nor fewer', () => {
    expect([...sentences.keys()].sort()).toEqual([...inEnglish.keys()].sort());
  });

  it('have the places of the English sentence and no others', () => {
    const differing = [...compiled].filter(
      ([path, message]) => `${placesOf(message)}` !== `${placesOf(compile(inEnglish.get(path) ?? ''))}`,
    );
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('have words for every plural form of the language wherever they count', () => {
    const wanted = [...categoriesOf(localeOf(language)), 'other'];
    const lacking = [...compiled].filter(([, message]) =>
      placesIn(message).some(({ kind, options }) => kind === PLURAL && wanted.some((form) => !options.includes(form))),
    );
    expect(lacking.map(([path]) => path)).toEqual([]);
  });

  it('choose among the same words as the English sentence', () => {
    const choices = (message: unknown): string =>
      JSON.stringify(placesIn(message).flatMap(({ name, kind, options }) => (kind === SELECT ? [name, options] : [])));
    const differing = [...compiled].filter(
      ([path, message]) => choices(message) !== choices(compile(inEnglish.get(path) ?? '')),
    );
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('leave every mark that steers the direction of writing to the isolates, and close those', () => {
    const steered = [...sentences].filter(
      ([, text]) =>
        /[\u200e\u200f\u061c\u202a-\u202e\u2066\u2067]/.test(text) ||
        text.split('\u2068').length !== text.split('\u2069').length,
    );
    expect(steered).toEqual([]);
  });
});

/** What rightly reads as in English, besides countries: codes, and words that the languages share. */
const SHARED_WORDS = {
  ar: ['BIC'],
  fr: [
    ...['Agriculture', 'Institution', 'Participants', 'Justification', 'Description', 'Budget', 'Parties', 'Active'],
    ...['BIC', 'Code', 'Date', 'Signature', 'Total', '{local} (Istanbul) · {utc} UTC'],
  ],
  tr: ['BIC'],
} as const;

describe.each(['ar', 'fr', 'tr'] as const)('the translation into %s', (language) => {
  it('leaves no sentence in English but codes, words that both share and names of countries', () => {
    const same = [...all(language)].filter(
      ([path, text]) => !path.startsWith('countries.') && /\p{L}/u.test(text) && text === inEnglish.get(path),
    );
    expect(new Set(same.map(([, text]) => text))).toEqual(new Set(SHARED_WORDS[language]));
  });
});

describe('punctuation', () => {
  it('is Arabic in Arabic: a Latin comma, semicolon or question mark would face the wrong way', () => {
    expect([...all('ar')].filter(([, text]) => textsIn(compile(text)).some((part) => /[,;?]/.test(part)))).toEqual([]);
  });

  it('isolates in Arabic what a sentence both chooses by and shows, since a choice needs the bare word', () => {
    const bare = [...all('ar')].filter(([, text]) =>
      placesIn(compile(text)).some(
        ({ name, kind }) => kind === SELECT && text.replaceAll(`\u2068{${name}}\u2069`, '').includes(`{${name}}`),
      ),
    );
    expect(bare).toEqual([]);
  });

  it('keeps French signs on the line of the word before them', () => {
    expect([...all('fr')].filter(([, text]) => / [:;?!»%]|« /.test(text))).toEqual([]);
    expect([...all('fr')].filter(([, text]) => /[\p{L})}][;?!»]/u.test(text))).toEqual([]);
  });

  it('sets the sign for per cent before the number in Turkish, and uses the curved apostrophe', () => {
    expect([...all('tr')].filter(([, text]) => /\}\s?%|'/.test(text))).toEqual([]);
  });
});
