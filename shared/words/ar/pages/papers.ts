import type { DocumentState } from '../../../domain/document/state.ts';
import type { Spoken } from '../../catalogue.ts';
import type { papers as englishPapers } from '../../en/pages/papers.ts';

/** Why a file was not taken, and what to do about it. */
const refusals = {
  empty: 'الملف فارغ. يُرجى اختيار ملف آخر.',
  malware: 'يحتوي الملف على برمجية خبيثة. يُرجى فحص حاسوبكم واستخدام نسخة سليمة.',
  typeNotAllowed: 'لا تُقبل الملفات من هذا النوع. يُرجى استخدام PDF أو Word أو Excel أو JPEG أو PNG.',
  typeDiffers: 'نوع المحتوى مختلف عما يدل عليه الاسم. يُرجى حفظ الملف من جديد بالصيغة الصحيحة.',
  macros: 'قد يحمل الملف برنامجاً (وحدات ماكرو). يُرجى حفظه بدونها أو بصيغة PDF.',
  encrypted: 'الملف محمي بكلمة مرور، فلا يمكن فحصه. يُرجى إزالة كلمة المرور.',
  archive: 'الملف مضغوط أو يحتوي على ملف مضغوط. يُرجى إرسال الملفات واحداً واحداً.',
  damaged: 'الملف تالف أو مبتور. يُرجى حفظه من جديد.',
  polyglot: 'يمكن أن يُقرأ الملف بنوعين مختلفين في الوقت نفسه. يُرجى حفظه من جديد أو طباعته بصيغة PDF.',
  bomb: 'يتجاوز حجم الملف بعد فك ضغطه حجمه الأصلي بكثير. يُرجى حفظه من جديد أو بصيغة PDF.',
  hashDiffers: 'وصل محتوى مختلف عن المعلن عنه. يُرجى إرسال الملف من جديد.',
  sizeDiffers: 'وصل الملف بحجم مختلف عن المعلن عنه. يُرجى إرساله من جديد.',
} satisfies Record<NonNullable<DocumentState['rejectedBecause']>, string>;

export const papers = {
  drop: 'يُرجى اختيار الملفات أو إفلاتها هنا',
  waiting: 'ينتظر الملف {name} دوره.',
  sendingAgain: 'انقطع الاتصال. تجري إعادة إرسال {name}، المحاولة {attempt}: {percent}%',
  kept: 'تعذر إرسال {name} عبر هذا الاتصال. الملف محفوظ هنا: يُرجى المحاولة مجدداً عندما يتحسن الاتصال.',
  again: 'إعادة المحاولة',
  replace: 'نسخة جديدة',
  replacing: 'يصبح الملف التالي النسخة الجديدة من {name}.',
  version: 'النسخة {number}',
  history:
    '{count, plural, zero {لا نسخ سابقة} one {نسخة سابقة واحدة} two {نسختان سابقتان} few {# نسخ سابقة} many {# نسخة سابقة} other {# نسخة سابقة}}',
  earlier: 'النسخة {number}: {name}، {moment}',
  sealed: 'أُرسل مع المقترح ويبقى كما هو.',
  preview: 'معاينة',
  openBeside: 'فتح في علامة تبويب جديدة إذا لم يظهر شيء هنا',
  close: 'إغلاق',
  refusals,
} satisfies Spoken<typeof englishPapers>;
