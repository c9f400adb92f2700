import { type ComponentChildren, createContext, type FunctionComponent } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Language } from '#shared/domain/kernel/language.ts';
import type { OfficeWords } from '#shared/words/office-words.ts';
import { Loading } from '../parts/failed.tsx';
import { SpeakingOf, useWords, type Words } from '../words.tsx';

const OfficeContext = createContext<OfficeWords | undefined>(undefined);

/** The reader's words, with those of the office's desks. */
export type OfficeSpeech = Words & { readonly office: OfficeWords };

/** The words of the office's desks. Throws outside a page made by `inOffice`. */
export const useOffice = (): OfficeSpeech => {
  const spoken = useWords();
  const office = useContext(OfficeContext);
  if (office === undefined) throw new Error('the words of the office are not loaded here');
  return { ...spoken, office };
};

const load: Record<Language, () => Promise<OfficeWords>> = {
  en: async () => (await import('#shared/words/en/office.ts')).office,
  ar: async () => (await import('#shared/words/ar/office.ts')).office,
  fr: async () => (await import('#shared/words/fr/office.ts')).office,
  tr: async () => (await import('#shared/words/tr/office.ts')).office,
};

/** Loads the words of the office's desks, in the reader's language, for what is below it. */
export const OfficeSpeaking = ({ children }: { readonly children: ComponentChildren }) => {
  const { language } = useWords();
  const [office, setOffice] = useState<OfficeWords>();
  useEffect(() => {
    let wanted = true;
    void load[language]().then((words) => {
      if (wanted) setOffice(words);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return office === undefined ? (
    <Loading />
  ) : (
    <OfficeContext.Provider value={office}>
      <SpeakingOf cases={office}>{children}</SpeakingOf>
    </OfficeContext.Provider>
  );
};

type PageProps = { readonly params: Readonly<Record<string, string | undefined>> };

/** A page of the office's desks: its words are loaded with it, in the reader's language. */
export const inOffice =
  (Page: FunctionComponent<PageProps>): FunctionComponent<PageProps> =>
  (props) => (
    <OfficeSpeaking>
      <Page {...props} />
    </OfficeSpeaking>
  );
