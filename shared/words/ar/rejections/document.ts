import type { DocumentRejection } from '../../../domain/document/rejections.ts';

export const documentRejections = {
  documentTooLarge:
    'حجم الملف {sizeBytes, number} بايت، والحد الأقصى المقبول {maxBytes, number} بايت. يُرجى تصغيره وإرساله من جديد.',
  documentTypeNotTaken: 'لا تُقبل الملفات من هذا النوع لهذا المستند. يُرجى حفظه بصيغة PDF وإرساله من جديد.',
  caseTakesNoDocuments: 'أُرسل هذا الملف، فلا يمكن إضافة مستند إليه الآن.',
  documentInUse: 'أُرسل المستند مع ملفه ولم يعد سحبه ممكناً.',
  documentReplacesOther: 'ليست هذه نسخة أحدث من ذلك المستند. يُرجى اختيار مستند من النوع نفسه ما زال معتمداً.',
  tooManyLetters: 'أُرسلت {maximum, number} رسالة عبر هذا الرابط، ولا يُقبل المزيد. يُرجى التواصل مع المؤسسة التي دعتكم.',
  documentHeldBack:
    'ما زال الملف يُفحص بحثاً عن البرمجيات الخبيثة. يُرجى المحاولة بعد دقيقة، وإذا لم يُفتح فاطلبوا إرساله من جديد.',
  documentStillAwaited: 'ما زال الملف منتظرًا حتى {until}.',
} satisfies Record<DocumentRejection['kind'], string>;
