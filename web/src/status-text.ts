import { type Catalogue, sentence } from '#shared/words/catalogue.ts';
import type { Words } from './words.tsx';

/** A status as the reader calls it; the bare name where the catalogue has no word for it yet. */
export const statusText = (kind: keyof Catalogue['states'], status: string, { words, say }: Words): string => {
  const message = sentence(words.states[kind], status);
  return message === undefined ? status : say(message);
};
