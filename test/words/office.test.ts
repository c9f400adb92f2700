import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { IMPORT_FAULTS } from '#shared/contract/schemas/directory-import.ts';
import { callLimits as arabicLimits } from '#shared/words/ar/call-limits.ts';
import { office as arabic } from '#shared/words/ar/office.ts';
import { callLimits as englishLimits } from '#shared/words/en/call-limits.ts';
import { office as english } from '#shared/words/en/office.ts';
import { callLimits as frenchLimits } from '#shared/words/fr/call-limits.ts';
import { office as french } from '#shared/words/fr/office.ts';
import { callLimits as turkishLimits } from '#shared/words/tr/call-limits.ts';
import { office as turkish } from '#shared/words/tr/office.ts';
import { placesOf, sentencesOf } from './sentences.ts';

const placesIn = (text: string) => placesOf(compile(text));

describe('the words of the office’s desks and of a call’s limits', () => {
  it.each([
    ['Arabic', { ...arabic, limits: arabicLimits }],
    ['French', { ...french, limits: frenchLimits }],
    ['Turkish', { ...turkish, limits: turkishLimits }],
  ])('have in %s the same sentences with the same places as in English', (_name, other) => {
    const places = (catalogue: unknown) => sentencesOf(catalogue).map(([path, text]) => [path, placesIn(text)]);
    expect(new Map(places(other).map(([path, found]) => [path, found]))).toEqual(
      new Map(places({ ...english, limits: englishLimits }).map(([path, found]) => [path, found])),
    );
  });

  it('have a sentence for everything that can be wrong with a line of a file', () => {
    expect(Object.keys(english.importFaults).sort()).toEqual([...IMPORT_FAULTS].sort());
  });
});
