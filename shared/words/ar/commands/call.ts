import type { CallCommand } from '../../../domain/call/commands.ts';

export const callCommands = {
  create: 'إعداد نداء',
  edit: 'تغيير الإعدادات',
  publish: 'نشر النداء',
  open: 'فتح النداء',
  close: 'إغلاق النداء',
  extend: 'تأجيل موعد الإغلاق',
  startReview: 'بدء المراجعة الأولية',
  publishShortList: 'نشر القائمة المختصرة',
  openFinalStage: 'فتح المرحلة النهائية',
  closeFinalStage: 'إغلاق المرحلة النهائية',
  startFinalReview: 'بدء المراجعة النهائية',
  publishFinalList: 'نشر القائمة النهائية',
  startContracting: 'بدء التعاقد',
  startImplementation: 'بدء التنفيذ',
  closeOut: 'إغلاق النداء نهائياً',
  cancel: 'إلغاء النداء',
} satisfies Record<CallCommand['type'], string>;
