import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { IMPORT_FAULTS } from '#shared/contract/schemas/directory-import.ts';
import { office as arabic } from '#shared/words/ar/office.ts';
import { office as english } from '#shared/words/en/office.ts';
import { office as french } from '#shared/words/fr/office.ts';
import { office as turkish } from '#shared/words/tr/office.ts';
import { placesOf, sentencesOf } from './sentences.ts';

const placesIn = (text: string) => placesOf(compile(text));

describe('the words of the office’s desks', () => {
  it.each([
    ['Arabic', arabic],
    ['French', french],
    ['Turkish', turkish],
  ])('have in %s the same sentences with the same places as in English', (_name, other) => {
    const places = (catalogue: unknown) => sentencesOf(catalogue).map(([path, text]) => [path, placesIn(text)]);
    expect(new Map(places(other).map(([path, found]) => [path, found]))).toEqual(
      new Map(places(english).map(([path, found]) => [path, found])),
    );
  });

  it('have a sentence for everything that can be wrong with a line of a file', () => {
    expect(Object.keys(english.importFaults).sort()).toEqual([...IMPORT_FAULTS].sort());
  });
});
