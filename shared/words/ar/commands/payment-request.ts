import type { PaymentRequestCommand } from '../../../domain/payment-request/commands.ts';

export const paymentRequestCommands = {
  create: 'إعداد طلب دفع',
  sign: 'توقيع الطلب',
  submit: 'تقديم إلى البنك',
  query: 'سؤال مالك المشروع',
  answer: 'الإجابة عن السؤال',
  checkDocuments: 'تسجيل فحص المستندات',
  confirmTechnical: 'تأكيد إنجاز العمل',
  approve: 'اعتماد الدفع',
  reject: 'رفض الطلب',
  withdraw: 'سحب الطلب',
  recordOrdered: 'تسجيل الأمر',
  recordPaid: 'تسجيل الدفع',
  recordFailed: 'تسجيل الفشل',
  recordReturned: 'تسجيل الإعادة',
  reissue: 'الإعداد للدفع من جديد',
} satisfies Record<PaymentRequestCommand['type'], string>;
