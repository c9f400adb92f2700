import { type ComponentChildren, type Context, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Language } from '#shared/domain/kernel/language.ts';
import { Loading } from './parts/failed.tsx';
import { useWords } from './words.tsx';

/** Words that travel with the pages that say them, and not with the catalogue that every reader loads first. */
export type WordsBeside<Words> = {
  /** The words in the reader's language. Throws outside `Around`. */
  readonly use: () => Words;
  readonly Around: (props: { readonly children: ComponentChildren }) => ReturnType<typeof Loading>;
};

/** Makes such words known by how each language's are loaded. */
export const wordsBeside = <Words,>(load: Record<Language, () => Promise<Words>>): WordsBeside<Words> => {
  const Held: Context<Words | undefined> = createContext<Words | undefined>(undefined);
  return {
    use: () => {
      const words = useContext(Held);
      if (words === undefined) throw new Error('these words are not loaded here');
      return words;
    },
    Around: ({ children }) => {
      const { language } = useWords();
      const [words, setWords] = useState<Words>();
      useEffect(() => {
        let wanted = true;
        void load[language]().then((loaded) => {
          if (wanted) setWords(loaded);
        });
        return () => {
          wanted = false;
        };
      }, [language]);
      return words === undefined ? <Loading /> : <Held.Provider value={words}>{children}</Held.Provider>;
    },
  };
};
