import type { session as englishSession } from '../../en/pages/session.ts';

export const session = {
  expiredTitle: 'يُرجى تسجيل الدخول من جديد',
  expiredText: 'انتهت جلستكم. ما كتبتموه محفوظ على هذا الجهاز وسيُرسل بعد تسجيل الدخول.',
  signingIn: 'جارٍ تسجيل دخولكم…',
  noConnection: 'لا يوجد اتصال الآن. يُرجى المحاولة عند عودته؛ ما كتبتموه باقٍ على هذا الجهاز.',
  failedTitle: 'لم ينجح تسجيل الدخول',
  failedText: 'يُرجى المحاولة مجدداً. وإذا تكرر الفشل، يُرجى مراسلة مكتب تنسيق الكومسيك.',
  unknownTitle: 'سجلتم الدخول، لكنكم غير مسجلين في النظام',
  unknownText:
    'يُرجى أن تطلبوا من مؤسستكم أو من مكتب تنسيق الكومسيك تسجيل عنوان البريد الإلكتروني الذي تسجلون به الدخول.',
} satisfies Record<keyof typeof englishSession, string>;
