import { useMemo } from 'preact/hooks';
import { COUNTRIES } from '#shared/domain/kernel/country.ts';
import { localeOf } from '#shared/words/message.ts';
import { useWords } from '../words.tsx';
import type { Choice } from './field.tsx';

/** The member countries to choose among, in the order of the reader's own alphabet: nobody finds one of 57 in the order of another language. */
export const useCountryChoices = (): readonly Choice[] => {
  const { language, words, say } = useWords();
  return useMemo(() => {
    const { compare } = new Intl.Collator(localeOf(language));
    const choices = COUNTRIES.map((code) => ({ value: code, label: say(words.countries[code]) }));
    return choices.toSorted((one, other) => compare(one.label, other.label));
  }, [language, words]);
};
