import type { Language } from '#shared/domain/kernel/language.ts';

/** A name in English and perhaps in further languages. */
export type Names = { readonly en: string } & { readonly [L in Language]?: string | undefined };

/** A name in the reader's language where there is one, else the English one. */
export const named = (names: Names, language: Language): string => names[language] ?? names.en;
