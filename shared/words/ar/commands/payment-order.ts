import type { PaymentOrderCommand } from '../../../domain/payment-order/commands.ts';

export const paymentOrderCommands = {
  create: 'إنشاء الأمر',
  screen: 'فحص المستفيد',
  batch: 'إدراج في دفعة مجمعة',
  unbatch: 'الإخراج من الدفعة',
  approve: 'اعتماد الأمر',
  release: 'الإفراج عن الأمر',
  send: 'إرسال الأمر',
  recordStatus: 'تسجيل الحالة',
  recordDebit: 'تسجيل الخصم',
  reconcile: 'تسوية الأمر',
  return: 'تسجيل الإعادة',
  close: 'إغلاق الأمر',
  recordSilence: 'تسجيل عدم رد البنك',
  recall: 'طلب الاسترجاع',
  resolve: 'حسم المسألة المعلقة',
  cancel: 'إلغاء الأمر',
} satisfies Record<PaymentOrderCommand['type'], string>;
