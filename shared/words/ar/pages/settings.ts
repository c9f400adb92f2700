import type { settings as englishSettings } from '../../en/pages/settings.ts';

export const settings = {
  title: 'إعداداتي',
  language: 'لغة التطبيق والرسائل الموجهة إليكم',
  rhythm: 'الرسائل التي لا تتطلب منكم أي إجراء',
  atOnce: 'فوراً',
  daily: 'مرة في اليوم، في رسالة واحدة',
  rhythmHint: 'الرسائل التي تتطلب منكم إجراءً تصل دائماً فوراً.',
  news: 'أرغب في تلقي أخبار النداءات',
  save: 'حفظ الإعدادات',
  saved: 'حُفظت إعداداتكم.',
  link: 'الإعدادات',
} satisfies Record<keyof typeof englishSettings, string>;
