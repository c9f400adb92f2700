import type { Language } from '#shared/domain/kernel/language.ts';
import type { LimitWords } from '#shared/words/limit-words.ts';
import { type Fetched, useFetched } from '../fetched.ts';
import { useWords } from '../words.tsx';

const load: Record<Language, () => Promise<LimitWords>> = {
  en: async () => (await import('#shared/words/en/call-limits.ts')).callLimits,
  ar: async () => (await import('#shared/words/ar/call-limits.ts')).callLimits,
  fr: async () => (await import('#shared/words/fr/call-limits.ts')).callLimits,
  tr: async () => (await import('#shared/words/tr/call-limits.ts')).callLimits,
};

/** The words about a call's limits in the reader's language, once they are here; where they do not come, that is told. */
export const useLimitWords = (): Fetched<LimitWords> => useFetched(load[useWords().language]);
