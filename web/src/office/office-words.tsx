import type { ComponentChildren, FunctionComponent } from 'preact';
import type { OfficeWords } from '#shared/words/office-words.ts';
import { SpeakingOf, useWords, type Words } from '../words.tsx';
import { wordsBeside } from '../words-beside.tsx';

/** The reader's words, with those of the office's desks. */
export type OfficeSpeech = Words & { readonly office: OfficeWords };

const beside = wordsBeside<OfficeWords>({
  en: async () => (await import('#shared/words/en/office.ts')).office,
  ar: async () => (await import('#shared/words/ar/office.ts')).office,
  fr: async () => (await import('#shared/words/fr/office.ts')).office,
  tr: async () => (await import('#shared/words/tr/office.ts')).office,
});

/** The words of the office's desks. Throws outside `OfficeSpeaking`. */
export const useOffice = (): OfficeSpeech => ({ ...useWords(), office: beside.use() });

/** Loads the words of the office's desks, in the reader's language, for what is below it. */
export const OfficeSpeaking = ({ children }: { readonly children: ComponentChildren }) => (
  <beside.Around>
    <OfCases>{children}</OfCases>
  </beside.Around>
);

/** Among those words are states and refusals of cases that only the office meets. */
const OfCases = ({ children }: { readonly children: ComponentChildren }) => (
  <SpeakingOf cases={beside.use()}>{children}</SpeakingOf>
);

type PageProps = { readonly params: Readonly<Record<string, string | undefined>> };

/** A page of the office's desks: its words are loaded with it, in the reader's language. */
export const inOffice =
  (Page: FunctionComponent<PageProps>): FunctionComponent<PageProps> =>
  (props) => (
    <OfficeSpeaking>
      <Page {...props} />
    </OfficeSpeaking>
  );
