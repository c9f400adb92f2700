import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { problems as contractProblems } from '#shared/contract/problems.ts';
import { rejectionProblems } from '#shared/contract/rejection-problems.ts';
import { english } from '#shared/words/en/catalogue.ts';
import { grants } from '#shared/words/en/grants.ts';
import { office } from '#shared/words/en/office.ts';
import { sentencesOf } from './sentences.ts';

describe('the English sentences', () => {
  const sentences = sentencesOf({ english, office, grants });

  it('has no sentence that cannot be compiled, and none that is empty', () => {
    const faulty = sentences.filter(([, text]) => text.trim() === '' || compile(text).length === 0);
    expect(faulty).toEqual([]);
  });

  it('writes apostrophes and quotation marks as print does not need them escaped', () => {
    // In ICU a straight apostrophe before a brace begins a quotation and swallows the place behind it.
    expect(sentences.filter(([, text]) => /'[{}]/.test(text))).toEqual([]);
  });

  it('has a sentence for every problem that the API answers with, and no other', () => {
    expect(Object.keys(english.problems).sort()).toEqual(Object.keys(contractProblems).sort());
  });

  it('has a sentence for every refusal that the API passes on, and no other', () => {
    const known = [english, office, grants].flatMap(({ rejections }) => Object.keys(rejections));
    expect([...new Set(known)].sort()).toEqual([...rejectionProblems.keys()].sort());
  });
});
