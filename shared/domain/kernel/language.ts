/** The languages that the product speaks: the OIC's three and Turkish. */
export const LANGUAGES = ['en', 'ar', 'fr', 'tr'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Which way the lines of a language run. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');
