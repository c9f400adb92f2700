import type { Catalogue } from '../catalogue.ts';

export const callStates = {
  draft: 'مسودة',
  themesSet: 'جاهز للنشر',
  published: 'منشور ولم يُفتح بعد',
  open: 'مفتوح',
  closed: 'مغلق',
  preliminaryReview: 'المراجعة الأولية',
  shortListPublished: 'نُشرت القائمة القصيرة',
  finalStageOpen: 'المرحلة النهائية مفتوحة',
  finalStageClosed: 'أُغلقت المرحلة النهائية',
  finalReview: 'المراجعة النهائية',
  finalListPublished: 'نُشرت القائمة النهائية',
  contracting: 'العقود قيد الإعداد',
  implementation: 'المشاريع قيد التنفيذ',
  closedOut: 'أُقفل',
  cancelled: 'أُلغي',
} satisfies Catalogue['states']['call'];

export const proposalStates = {
  draft: 'مسودة',
  withFocalPoint: 'لدى نقطة الاتصال',
  submitted: 'أُحيل',
  eligibilityCheck: 'فحص الأهلية',
  clarification: 'سؤال إلى صاحب المشروع',
  ineligible: 'غير مؤهل',
  inAssessment: 'قيد التقييم',
  withPanel: 'لدى لجنة الاختيار',
  shortListed: 'في القائمة القصيرة',
  notShortListed: 'ليس في القائمة القصيرة',
  finalDraft: 'مسودة الاستمارة النهائية',
  finalWithFocalPoint: 'الاستمارة النهائية لدى نقطة الاتصال',
  finalSubmitted: 'أُحيلت الاستمارة النهائية',
  inFinalAssessment: 'قيد التقييم النهائي',
  withFinalPanel: 'لدى اللجنة النهائية',
  inRevision: 'قيد التنقيح',
  finalListed: 'في القائمة النهائية',
  reserve: 'في القائمة الاحتياطية',
  rejected: 'غير مقبول',
  withdrawn: 'سُحب',
  lapsed: 'سقط',
} satisfies Catalogue['states']['proposal'];

export const documentStates = {
  awaiting: 'بانتظار الملف',
  scanning: 'قيد الفحص',
  clean: 'جاهز',
  rejected: 'غير مقبول',
  superseded: 'حلت محله نسخة أحدث',
  deleted: 'محذوف',
} satisfies Catalogue['states']['document'];
