import type { ActivityRejection } from '#shared/domain/activity/rejections.ts';

export const activityRejections = {
  grantNotRunning: 'المنحة ليست قيد التنفيذ الآن، فلا يمكن الإعلان عن نشاط.',
  noticeTooShort:
    '{days, plural, zero {يجب الإعلان عن النشاط قبل بدئه} one {يجب الإعلان عن النشاط قبل بدئه بيوم واحد} two {يجب الإعلان عن النشاط قبل بدئه بيومين} few {يجب الإعلان عن النشاط قبل بدئه بـ # أيام} many {يجب الإعلان عن النشاط قبل بدئه بـ # يوماً} other {يجب الإعلان عن النشاط قبل بدئه بـ # يوم}}، أي ليس قبل {earliest} الآن. يُرجى اختيار موعد لاحق.',
  outsideImplementation: 'يجب أن يقع النشاط بين {from} و{to} وفقاً للعقد. يُرجى اختيار مواعيد أخرى.',
  endsBeforeStart: 'ينتهي النشاط قبل أن يبدأ. يُرجى تصحيح المواعيد.',
  notYetOver: 'يستمر النشاط حتى {endedAt}. يُرجى الإبلاغ عنه بعد انتهائه.',
  noParticipants: 'يُرجى ذكر عدد المشاركين حسب البلد.',
  evidenceMissing: 'يُرجى إضافة مستند واحد على الأقل يثبت النشاط.',
  documentsNotReady: 'بعض المستندات ناقص أو لم يُفحص بعد: {documents}. يُرجى انتظار الفحص أو رفعها من جديد.',
} satisfies Record<ActivityRejection['kind'], string>;
