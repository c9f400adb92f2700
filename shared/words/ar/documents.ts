import type { DocumentKind } from '../../domain/document/ids.ts';
import type { RejectionReason } from '../../domain/document/state.ts';

/** What a document is called on a page. */
export const documentKinds = {
  guidelines: 'المبادئ التوجيهية للنداء',
  partnerConsent: 'موافقة الشريك',
  projectFiche: 'بطاقة المشروع',
  logframe: 'الإطار المنطقي',
  workPlan: 'خطة العمل',
  termsOfReference: 'الاختصاصات',
  curriculumVitae: 'السيرة الذاتية',
  quote: 'عرض أسعار',
  mandate: 'تفويض الموقّع',
  bankProof: 'إثبات الحساب المصرفي',
  signedContract: 'العقد الموقّع',
  agenda: 'جدول الأعمال',
  invitation: 'رسالة الدعوة',
  attendanceList: 'قائمة الحضور',
  evaluation: 'استمارة التقييم',
  photo: 'صورة',
  presentation: 'عرض تقديمي',
  study: 'دراسة',
  serviceContract: 'عقد خدمات',
  timesheet: 'كشف ساعات العمل',
  receipt: 'إيصال',
  passport: 'جواز سفر',
  invoice: 'فاتورة',
  ticket: 'تذكرة',
  boardingPass: 'بطاقة صعود الطائرة',
  acceptanceNote: 'محضر استلام',
  finalReport: 'التقرير النهائي',
  output: 'مخرجات معدة للنشر',
  assetList: 'قائمة الأصول',
  refundSlip: 'قسيمة استرداد',
  other: 'مستند آخر',
} satisfies Record<DocumentKind, string>;

/** Why a file was not taken, and what to do about it. */
export const documentRefusals = {
  empty: 'الملف فارغ. يُرجى اختيار ملف آخر.',
  malware: 'يحتوي الملف على برمجية خبيثة. يُرجى فحص حاسوبكم واستخدام نسخة سليمة.',
  typeNotAllowed: 'لا تُقبل الملفات من هذا النوع. يُرجى حفظه بصيغة PDF أو Word أو Excel أو PowerPoint أو JPEG أو PNG.',
  typeDiffers: 'نوع المحتوى مختلف عما يدل عليه الاسم. يُرجى حفظ الملف من جديد بالصيغة الصحيحة.',
  macros: 'قد يحمل الملف برنامجاً (وحدات ماكرو). يُرجى حفظه بدونها أو بصيغة PDF.',
  encrypted: 'الملف محمي بكلمة مرور أو ضد التعديل، فلا يمكن فحصه. يُرجى إزالة الحماية أو طباعته من جديد بصيغة PDF.',
  archive: 'الملف مضغوط، أو توجد ملفات أخرى مضغوطة أو مرفقة داخله. يُرجى إرسال الملفات واحداً واحداً.',
  damaged: 'الملف تالف أو مبتور أو لا يمكن فحص بنيته. يُرجى حفظه من جديد أو بصيغة PDF.',
  activeContent:
    'يمكن أن ينفذ الملف شيئاً من تلقاء نفسه عند فتحه (نص برمجي أو تشغيل برنامج أو ارتباط ببيانات حية). يُرجى طباعته من جديد بصيغة PDF.',
  fetchesContent:
    'يجلب الملف قالباً أو صوراً من مكان آخر عند فتحه، مما يكشف هوية من يقرؤه. يُرجى تضمينها في الملف أو حفظه بصيغة PDF.',
  polyglot: 'يمكن أن يُقرأ الملف بنوعين مختلفين في الوقت نفسه. يُرجى حفظه من جديد أو طباعته بصيغة PDF.',
  bomb: 'يتجاوز حجم الملف بعد فك ضغطه حجمه الأصلي بكثير. يُرجى حفظه من جديد أو بصيغة PDF.',
  hashDiffers: 'المحتوى الذي وصل ليس محتوى الملف المعلن عنه. يُرجى إرسال الملف من جديد.',
  sizeDiffers: 'وصل الملف بحجم مختلف عن المعلن عنه. يُرجى إرساله من جديد.',
  arrivedLate:
    'وصل المستند بعد إرسال المعاملة التي ينتمي إليها، فليس جزءاً منها. يُرجى إرساله من جديد إذا أُعيدت المعاملة إليكم.',
} satisfies Record<RejectionReason, string>;
