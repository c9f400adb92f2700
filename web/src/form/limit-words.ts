import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#shared/domain/kernel/language.ts';
import type { LimitWords } from '#shared/words/limit-words.ts';
import { useWords } from '../words.tsx';

const load: Record<Language, () => Promise<LimitWords>> = {
  en: async () => (await import('#shared/words/en/call-limits.ts')).callLimits,
  ar: async () => (await import('#shared/words/ar/call-limits.ts')).callLimits,
  fr: async () => (await import('#shared/words/fr/call-limits.ts')).callLimits,
  tr: async () => (await import('#shared/words/tr/call-limits.ts')).callLimits,
};

/** The words about a call's limits in the reader's language; undefined until they are here. */
export const useLimitWords = (): LimitWords | undefined => {
  const { language } = useWords();
  const [limitWords, setLimitWords] = useState<LimitWords>();
  useEffect(() => {
    let wanted = true;
    void load[language]().then((loaded) => {
      if (wanted) setLimitWords(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return limitWords;
};
