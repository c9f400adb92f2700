import type { ChainWords } from '#shared/words/chain-words.ts';
import { useWords, type Words } from '../words.tsx';
import { wordsBeside } from '../words-beside.tsx';

const beside = wordsBeside<ChainWords>({
  en: async () => (await import('#shared/words/en/chain.ts')).chain,
  ar: async () => (await import('#shared/words/ar/chain.ts')).chain,
  fr: async () => (await import('#shared/words/fr/chain.ts')).chain,
  tr: async () => (await import('#shared/words/tr/chain.ts')).chain,
});

/** Everything within speaks of signatures and receipts too. */
export const InChain = beside.Around;

/** The reader's words, with those of signatures and receipts. Throws outside `InChain`. */
export const useChain = (): Words & { readonly chain: ChainWords } => ({ ...useWords(), chain: beside.use() });
