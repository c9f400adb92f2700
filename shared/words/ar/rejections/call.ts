import type { CallRejection } from '../../../domain/call/rejections.ts';

export const callRejections = {
  callNumberFixed: 'هذا هو النداء رقم {number}. يُرجى الإبقاء على برنامجه ورقمه، أو إعداد نداء آخر.',
  configurationFaulty: 'إعدادات النداء غير متوافقة بعد. يُرجى تصحيح المواضع المذكورة ثم نشره.',
  closingTimePassed: 'كان موعد الإغلاق {closesAt}. لم يعد تغيير هذا الموعد ممكناً.',
  callNotDue: 'لا يحين موعد ذلك قبل {dueAt}.',
  extensionNotLater: 'يُرجى اختيار موعد إغلاق بعد الموعد الحالي: {closesAt}.',
  extensionIntoFinalStage: 'يُرجى اختيار موعد إغلاق قبل {latest}، كي يبقى للمرحلة النهائية وقتها قبل بدء المشاريع.',
  extensionIntoImplementation: 'يمتد هذا الموعد إلى فترة تنفيذ المشاريع. يُرجى اختيار موعد إغلاق قبل {latest}.',
  finalStageEndPassed: 'تنتهي المرحلة النهائية في {finalClosesAt}، وهو موعد مضى. يُرجى اختيار نهاية لاحقة.',
  finalStageIntoImplementation:
    'تنتهي المرحلة النهائية في {finalClosesAt} ولا يبقى للمشاريع وقت كافٍ. يُرجى اختيار نهاية قبل {latest}.',
  proposalsUndecided:
    '{count, plural, zero {لا مقترحات بلا نتيجة.} one {مقترح واحد بلا نتيجة بعد. يُرجى البت فيه أولاً.} two {مقترحان بلا نتيجة بعد. يُرجى البت فيهما أولاً.} few {# مقترحات بلا نتيجة بعد. يُرجى البت فيها أولاً.} many {# مقترحاً بلا نتيجة بعد. يُرجى البت فيها أولاً.} other {# مقترح بلا نتيجة بعد. يُرجى البت فيها أولاً.}}',
  aboveEnvelope: 'يتجاوز مجموع المنح المقبولة مخصصات النداء أو أحد مجالاته. يُرجى حذف مشروع من القائمة أو خفض منحة.',
  grantsStillOpen:
    '{count, plural, zero {لا منح مفتوحة.} one {منحة واحدة لم تُغلق أو تُفسخ بعد.} two {منحتان لم تُغلقا أو تُفسخا بعد.} few {# منح لم تُغلق أو تُفسخ بعد.} many {# منحة لم تُغلق أو تُفسخ بعد.} other {# منحة لم تُغلق أو تُفسخ بعد.}} يمكن الإغلاق النهائي للنداء بعد ذلك.',
} satisfies Record<CallRejection['kind'], string>;
