import type { CallStatus } from '../../../domain/call/machine.ts';

export const callStates = {
  draft: 'مسودة',
  themesSet: 'جاهز للنشر',
  published: 'منشور ولم يُفتح بعد',
  open: 'مفتوح',
  closed: 'مغلق',
  preliminaryReview: 'المراجعة الأولية',
  shortListPublished: 'نُشرت القائمة المختصرة',
  finalStageOpen: 'المرحلة النهائية مفتوحة',
  finalStageClosed: 'المرحلة النهائية مغلقة',
  finalReview: 'المراجعة النهائية',
  finalListPublished: 'نُشرت القائمة النهائية',
  contracting: 'العقود قيد الإعداد',
  implementation: 'المشاريع قيد التنفيذ',
  closedOut: 'مغلق نهائياً',
  cancelled: 'ملغى',
} satisfies Record<CallStatus, string>;
