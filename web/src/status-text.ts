import { type Catalogue, sentence } from '#shared/words/catalogue.ts';
import type { GrantWords } from '#shared/words/grant-words.ts';
import type { OfficeWords } from '#shared/words/office-words.ts';
import type { Words } from './words.tsx';

type Kind = keyof Catalogue['states'] | keyof OfficeWords['states'] | keyof GrantWords['states'];

/** A status as the reader calls it; the bare name where no words for it are loaded. */
export const statusText = (kind: Kind, status: string, { words, say }: Words): string => {
  const table = new Map(Object.entries(words.states)).get(kind);
  const message = table === undefined ? undefined : sentence(table, status);
  return message === undefined ? status : say(message);
};
