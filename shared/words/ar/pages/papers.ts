import type { DocumentState } from '../../../domain/document/state.ts';
import type { Spoken } from '../../catalogue.ts';
import type { papers as englishPapers } from '../../en/pages/papers.ts';

/** Why a file was not taken, and what to do about it. */
const refusals = {
  empty: 'الملف فارغ. يُرجى اختيار ملف آخر.',
  malware: 'يحتوي الملف على برمجية خبيثة. يُرجى فحص حاسوبكم واستخدام نسخة سليمة.',
  typeNotAllowed: 'لا تُقبل الملفات من هذا النوع. يُرجى حفظه بصيغة PDF أو Word أو Excel أو PowerPoint أو JPEG أو PNG.',
  typeDiffers: 'نوع المحتوى مختلف عما يدل عليه الاسم. يُرجى حفظ الملف من جديد بالصيغة الصحيحة.',
  macros: 'قد يحمل الملف برنامجاً (وحدات ماكرو). يُرجى حفظه بدونها أو بصيغة PDF.',
  encrypted: 'الملف محمي بكلمة مرور أو ضد التعديل، فلا يمكن فحصه. يُرجى إزالة الحماية أو طباعته ملف PDF جديداً.',
  archive: 'الملف مضغوط، أو توجد ملفات أخرى مضغوطة أو مرفقة داخله. يُرجى إرسال الملفات واحداً واحداً.',
  damaged: 'الملف تالف أو مبتور أو لا يمكن فحص بنيته. يُرجى حفظه من جديد أو بصيغة PDF.',
  activeContent:
    'يمكن أن ينفذ الملف شيئاً من تلقاء نفسه عند فتحه (نص برمجي أو تشغيل برنامج أو ارتباط ببيانات حية). يُرجى طباعته ملف PDF جديداً.',
  fetchesContent:
    'يجلب الملف قالباً أو صوراً من مكان آخر عند فتحه، مما يكشف هوية من يقرؤه. يُرجى تضمينها في الملف أو حفظه بصيغة PDF.',
  polyglot: 'يمكن أن يُقرأ الملف بنوعين مختلفين في الوقت نفسه. يُرجى حفظه من جديد أو طباعته بصيغة PDF.',
  bomb: 'يتجاوز حجم الملف بعد فك ضغطه حجمه الأصلي بكثير. يُرجى حفظه من جديد أو بصيغة PDF.',
  hashDiffers: 'وصل محتوى مختلف عن المعلن عنه. يُرجى إرسال الملف من جديد.',
  sizeDiffers: 'وصل الملف بحجم مختلف عن المعلن عنه. يُرجى إرساله من جديد.',
} satisfies Record<NonNullable<DocumentState['rejectedBecause']>, string>;

export const papers = {
  drop: 'يُرجى اختيار الملفات أو إفلاتها هنا',
  waiting: 'ينتظر الملف {name} دوره.',
  sendingAgain: 'انقطع الاتصال. تجري متابعة إرسال {name}، المحاولة {attempt}',
  chooseFor: 'اختيار الملفات أو إفلاتها: {kind}',
  limits: '{types}، بحجم أقصاه {size}',
  required: 'مطلوب',
  optional: 'اختياري',
  there: 'موجود',
  lacking: 'ما زال مطلوباً',
  beingChecked: 'قيد الفحص',
  several: 'عدة ملفات دفعة واحدة',
  severalText: 'يُرجى اختيار ملفات من أنواع مختلفة أو إفلاتها هنا، ثم تحديد نوع كل منها.',
  whatIs: 'ما نوع الملف {name}؟',
  whatIsMissing: 'يُرجى تحديد نوع هذا الملف أو استبعاده.',
  sendAll:
    '{count, plural, zero {إرسال الملفات} one {إرسال ملف واحد} two {إرسال ملفين} few {إرسال # ملفات} many {إرسال # ملفاً} other {إرسال # ملف}}',
  leaveOut: 'استبعاد',
  wrongType: 'نوع الملف {name} غير مقبول هنا. الأنواع المقبولة: {types}. يُرجى حفظه بأحدها.',
  empty: 'الملف {name} فارغ.',
  interrupted: 'لم يصل الملف كاملاً. يُرجى اختيار الملف نفسه مجدداً للمتابعة. ننتظره حتى {moment}.',
  arrivedPart: 'وصل منه {percent}% حتى الآن.',
  goOn: 'اختيار الملف مجدداً',
  notTheSame: 'الملف {name} ليس الملف المنتظر هنا. يُرجى اختيار الملف الصحيح، أو حذف هذا البند وإضافة الملف الجديد.',
  ready: 'فُحص الملف {name} وهو جاهز.',
  already: 'الملف {name} موجود بالفعل ولم يُرسل مجدداً.',
  unreadable: 'لم تعد قراءة الملف {name} ممكنة؛ ربما نُقل أو تغيّر. يُرجى اختياره مجدداً.',
  timeLeft:
    '{percent}%، {minutes, plural, =0 {تبقى أقل من دقيقة} zero {تبقى أقل من دقيقة} one {تبقى نحو دقيقة} two {تبقى نحو دقيقتين} few {تبقى نحو # دقائق} many {تبقى نحو # دقيقة} other {تبقى نحو # دقيقة}}',
  percentSent: '{percent}%',
  kept: 'تعذر إرسال {name} عبر هذا الاتصال. الملف محفوظ هنا: يُرجى المحاولة مجدداً عندما يتحسن الاتصال.',
  again: 'إعادة المحاولة',
  replace: 'نسخة جديدة',
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
