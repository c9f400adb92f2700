import { type ComponentChildren, type Context, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '#shared/domain/kernel/language.ts';
import { useFetched } from './fetched.ts';
import { Loading } from './parts/failed.tsx';
import { Missing } from './parts/later.tsx';
import { useWords } from './words.tsx';

/** Words that travel with the pages that say them, and not with the catalogue that every reader loads first. */
export type WordsBeside<Words> = {
  /** The words in the reader's language. Throws outside `Around`. */
  readonly use: () => Words;
  readonly Around: (props: { readonly children: ComponentChildren }) => VNode;
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
      const { module: words, ...fetched } = useFetched(load[language]);
      if (words !== undefined) return <Held.Provider value={words}>{children}</Held.Provider>;
      return fetched.isMissing ? <Missing {...fetched} /> : <Loading />;
    },
  };
};
