import type { frame as englishFrame } from '../../en/pages/frame.ts';

/** The frame around every page, and the words that several pages share. */
export const frame = {
  product: 'تمويل مشاريع الكومسيك',
  skip: 'الانتقال إلى المحتوى الرئيسي',
  language: 'اللغة',
  mainNavigation: 'التنقل الرئيسي',
  myWork: 'أعمالي',
  calls: 'النداءات',
  office: 'المكتب',
  signIn: 'تسجيل الدخول',
  signOut: 'تسجيل الخروج',
  footer: 'مكتب تنسيق الكومسيك. تُدفع المنح عن طريق بنك التنمية والاستثمار التركي.',
  loading: 'جارٍ التحميل…',
  tryAgain: 'إعادة المحاولة',
  goHome: 'الذهاب إلى أعمالي',
  back: 'رجوع',
  cancel: 'إلغاء',
  next: 'حفظ ومتابعة',
  optional: '{label} (اختياري)',
  none: 'لا شيء بعد',
  change: 'تغيير',
  notAnswered: 'لم تتم الإجابة بعد',
  charactersLeft:
    '{count, plural, zero {لم يبقَ أي حرف} one {بقي حرف واحد} two {بقي حرفان} few {بقيت # أحرف} many {بقي # حرفاً} other {بقي # حرف}}',
  charactersOver:
    '{count, plural, zero {لا أحرف زائدة} one {حرف واحد زائد} two {حرفان زائدان} few {# أحرف زائدة} many {# حرفاً زائداً} other {# حرف زائد}}',
  errorTitle: 'هناك مشكلة',
  offlineTitle: 'لا يوجد اتصال',
  offlineText: 'لم يُفقد شيء: ما تكتبونه محفوظ على هذا الجهاز ويُرسل عند عودة الاتصال.',
  faultTitle: 'تعذر عرض هذه الصفحة',
  nothingTitle: 'لا يوجد شيء هنا',
  nothingText: 'ربما كُتب العنوان خطأً، أو ليس لكم حق الاطلاع على هذه الصفحة.',
  reference: 'يُرجى ذكر هذا المرجع عند مراسلتنا: {traceId}',
  istanbulTime: '{moment} بتوقيت إسطنبول',
  yourTime: '{moment} بتوقيتكم',
  dayRange: 'من {from} إلى {to}',
} satisfies Record<keyof typeof englishFrame, string>;
