import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { directionOf, LANGUAGES, type Language } from '#shared/domain/kernel/language.ts';
import type { Catalogue } from '#shared/words/catalogue.ts';
import { formatMessage, type Message, type Values } from '#shared/words/message.ts';
import { readOnDevice, writeOnDevice } from './drafts/device.ts';

/** The reader's language, its sentences and the way to say them. */
export type Words = {
  readonly language: Language;
  readonly words: Catalogue;
  /** Says a sentence of the catalogue with values in its places. */
  readonly say: (message: Message, values?: Values) => string;
  readonly speak: (language: Language) => void;
};

const WordsContext = createContext<Words | undefined>(undefined);

/** The words of the reader's language. Throws outside `SpeakingTo`. */
export const useWords = (): Words => {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('no language has been chosen here');
  return words;
};

/** Each language named in itself. */
export const LANGUAGE_NAMES = { en: 'English', ar: 'العربية', fr: 'Français', tr: 'Türkçe' } as const satisfies Record<
  Language,
  string
>;

const KEPT_AS = 'language';

const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

/** Whether a reader of this device has chosen a language. */
export const hasChosenLanguage = (): boolean => isLanguage(readOnDevice(KEPT_AS));

/** The language chosen before on this device, else the browser's first that we speak, else English. */
const readersLanguage = (): Language => {
  const kept = readOnDevice(KEPT_AS);
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
};

const load: Record<Language, () => Promise<Catalogue>> = {
  en: async () => (await import('#shared/words/en/catalogue.ts')).english,
  ar: async () => (await import('#shared/words/ar/catalogue.ts')).arabic,
  fr: async () => (await import('#shared/words/fr/catalogue.ts')).french,
  tr: async () => (await import('#shared/words/tr/catalogue.ts')).turkish,
};

/** Gives everything below it the reader's language, and turns the page the way that language runs. */
export const SpeakingTo = ({ children }: { readonly children: ComponentChildren }) => {
  const [language, setLanguage] = useState(readersLanguage);
  const [spoken, setSpoken] = useState<{ readonly language: Language; readonly words: Catalogue }>();
  useEffect(() => {
    let wanted = true;
    void load[language]().then((words) => {
      if (!wanted) return;
      document.documentElement.lang = language;
      document.documentElement.dir = directionOf(language);
      setSpoken({ language, words });
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  if (spoken === undefined) return null;
  const speak = (next: Language): void => {
    writeOnDevice(KEPT_AS, next);
    setLanguage(next);
  };
  const say = (message: Message, values?: Values): string => formatMessage(message, spoken.language, values);
  return <WordsContext.Provider value={{ ...spoken, say, speak }}>{children}</WordsContext.Provider>;
};

/** Names of statuses and sentences of refusals that the first catalogue leaves to those who meet them. */
type FurtherCases = {
  readonly states: Readonly<Record<string, Readonly<Record<string, Message>>>>;
  readonly rejections: Readonly<Record<string, Message>>;
};

/** Gives everything below it the words of further kinds of cases beside those of the catalogue. */
export const SpeakingOf = ({
  cases,
  children,
}: {
  readonly cases: FurtherCases;
  readonly children: ComponentChildren;
}) => {
  const spoken = useWords();
  const words = {
    ...spoken.words,
    states: { ...spoken.words.states, ...cases.states },
    rejections: { ...spoken.words.rejections, ...cases.rejections },
  };
  return <WordsContext.Provider value={{ ...spoken, words }}>{children}</WordsContext.Provider>;
};
