import type { PaymentBatchStatus } from '../../../domain/payment-batch/machine.ts';

export const paymentBatchStates = {
  open: 'مفتوحة',
  frozen: 'الملف مثبَّت',
  approved: 'معتمدة',
  released: 'مفرج عنها',
  sent: 'مرسلة إلى البنك',
  acknowledged: 'تسلمها البنك',
  accepted: 'قبلها البنك',
  partlyAccepted: 'مرفوضة جزئياً',
  rejected: 'رفضها البنك',
  complete: 'مكتملة',
  dissolved: 'محلولة',
} satisfies Record<PaymentBatchStatus, string>;
