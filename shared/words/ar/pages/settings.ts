import type { Catalogue } from '../../catalogue.ts';

export const settings = {
  title: 'إعداداتي',
  language: 'لغة التطبيق والرسائل إليكم',
  rhythm: 'الرسائل التي لا تطلب منكم شيئاً',
  atOnce: 'فوراً',
  daily: 'مرة في اليوم في رسالة واحدة',
  rhythmHint: 'الرسائل التي تطلب منكم عملاً تصل دائماً فوراً.',
  news: 'أرسلوا إليّ أخبار النداءات',
  save: 'حفظ الإعدادات',
  saved: 'حُفظت إعداداتكم.',
  link: 'الإعدادات',
  troubleTitle: 'رسائل لا تصل',
  troubleText: 'عادت الرسائل الموجَّهة إلى هؤلاء أو عدّوها غير مرغوب فيها. ابحثوا عن العنوان الصحيح بطريق آخر.',
  bounce: 'تعود',
  complaint: 'عُدَّت غير مرغوب فيها',
  clear: 'تصل من جديد',
} satisfies Catalogue['settings'];
