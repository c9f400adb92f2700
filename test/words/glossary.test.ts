import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callLimits as arabicLimits } from '#shared/words/ar/call-limits.ts';
import { arabic } from '#shared/words/ar/catalogue.ts';
import { chain as arabicChain } from '#shared/words/ar/chain.ts';
import { grants as arabicGrants } from '#shared/words/ar/grants.ts';
import { office as arabicOffice } from '#shared/words/ar/office.ts';
import { callLimits as frenchLimits } from '#shared/words/fr/call-limits.ts';
import { french } from '#shared/words/fr/catalogue.ts';
import { chain as frenchChain } from '#shared/words/fr/chain.ts';
import { grants as frenchGrants } from '#shared/words/fr/grants.ts';
import { office as frenchOffice } from '#shared/words/fr/office.ts';
import { mailWordsIn } from '#shared/words/mail-words.ts';
import { localeOf } from '#shared/words/message.ts';
import { printWordsIn } from '#shared/words/print-words.ts';
import { callLimits as turkishLimits } from '#shared/words/tr/call-limits.ts';
import { turkish } from '#shared/words/tr/catalogue.ts';
import { chain as turkishChain } from '#shared/words/tr/chain.ts';
import { grants as turkishGrants } from '#shared/words/tr/grants.ts';
import { office as turkishOffice } from '#shared/words/tr/office.ts';
import { sentencesOf } from './sentences.ts';

const spoken = {
  fr: [french, frenchChain, frenchGrants, frenchOffice, frenchLimits],
  tr: [turkish, turkishChain, turkishGrants, turkishOffice, turkishLimits],
  ar: [arabic, arabicChain, arabicGrants, arabicOffice, arabicLimits],
} as const;

type Spoken = keyof typeof spoken;

/** All that people read in a language, in small letters as that language makes them. */
const readIn = (language: Spoken): readonly string[] =>
  [...spoken[language], mailWordsIn(language), printWordsIn(language).prints]
    .flatMap((words) => sentencesOf(words))
    .map(([, text]) => small(text, language));

const small = (text: string, language: Spoken): string =>
  text.replace(/[\u00a0\u202f]/g, ' ').toLocaleLowerCase(localeOf(language));

/** The rows of the table under a heading of the glossary, without the two that make its head. */
const rowsUnder = (heading: string): readonly (readonly string[])[] => {
  const glossary = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');
  const [, section = ''] = glossary.split(`## ${heading}\n`);
  return (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};

const COLUMNS = { fr: 2, tr: 3, ar: 4 } as const;
const NAMES = { Français: 'fr', Türkçe: 'tr', العربية: 'ar' } as const;

const isName = (name: string | undefined): name is keyof typeof NAMES =>
  name !== undefined && Object.hasOwn(NAMES, name);

describe('the glossary', () => {
  it.each(['fr', 'tr', 'ar'] as const)('has words in %s that people read indeed', (language) => {
    const read = readIn(language);
    const terms = rowsUnder('Terms').map((row) => small(row[COLUMNS[language]] ?? '', language));
    expect(terms.length).toBeGreaterThan(50);
    expect(terms.filter((term) => term === '' || !read.some((text) => text.includes(term)))).toEqual([]);
  });

  it('rules words out that nobody then reads', () => {
    const rows = rowsUnder('Words ruled out');
    expect(rows.length).toBeGreaterThan(10);
    const found = rows.flatMap(([name, not = '']) => {
      if (!isName(name)) return [`${name}: a language the glossary does not know`];
      const language = NAMES[name];
      return readIn(language).filter((text) => text.includes(small(not, language)));
    });
    expect(found).toEqual([]);
  });
});
