import type { GrantCommand } from '#shared/domain/grant/commands.ts';

export const grantCommands = {
  award: 'منح',
  prepareContract: 'إعداد العقد',
  sign: 'توقيع العقد',
  start: 'بدء التنفيذ',
  suspend: 'تعليق',
  resume: 'استئناف',
  endImplementation: 'إنهاء التنفيذ',
  receiveReport: 'تسلم التقرير النهائي',
  returnReport: 'إعادة التقرير النهائي',
  approveReport: 'اعتماد التقرير النهائي',
  recordObligation: 'الربط بطلب دفع',
  releaseObligation: 'فك الربط بطلب دفع',
  recordDisbursement: 'تسجيل دفع',
  recordReturn: 'تسجيل دفع معاد',
  settle: 'تحديد المجموع المستوفي للشروط',
  recordRefund: 'تسجيل استرداد',
  close: 'إغلاق',
  terminate: 'فسخ',
  decline: 'اعتذار',
} satisfies Record<GrantCommand['type'], string>;
