import type { PaymentOrderRejection } from '../../../domain/payment-order/rejections.ts';

export const paymentOrderRejections = {
  orderWithoutAmount: 'يتطلب أمر الدفع مبلغاً أكبر من الصفر.',
  uetrMalformed: 'مرجع هذا الدفع لا تقبله البنوك. يُرجى إنشاء الأمر من جديد.',
  entryOfAnotherAmount: 'قيّد البنك {booked} {currency} لأمر قيمته {ordered}. يُرجى سؤال البنك عمّا دُفع.',
  resolutionDoesNotFit: 'لا تناسب هذه الإجابة الأمر في حالته الراهنة ({status}). يُرجى اختيار إجابة مناسبة.',
} satisfies Record<PaymentOrderRejection['kind'], string>;
