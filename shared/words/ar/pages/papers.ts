import type { Spoken } from '../../catalogue.ts';
import type { papers as englishPapers } from '../../en/pages/papers.ts';
import { documentRefusals } from '../documents.ts';

export const papers = {
  drop: 'يُرجى اختيار الملفات أو إفلاتها هنا',
  waiting: 'الملف {name} ينتظر دوره.',
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
  notTheSame: 'الملف {name} ليس الملف المنتظر هنا. يُرجى اختيار الملف الصحيح، أو إضافة هذا الملف بوصفه ملفاً جديداً.',
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
  fromPartner: 'من الشريك {institution}',
  preview: 'معاينة',
  openBeside: 'فتح في علامة تبويب جديدة إذا لم يظهر شيء هنا',
  close: 'إغلاق',
  refusals: documentRefusals,
} satisfies Spoken<typeof englishPapers>;
