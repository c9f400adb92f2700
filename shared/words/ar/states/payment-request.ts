import type { PaymentRequestStatus } from '../../../domain/payment-request/machine.ts';

export const paymentRequestStates = {
  draft: 'مسودة',
  signed: 'موقّع',
  submitted: 'لدى البنك',
  queried: 'سؤال إلى مالك المشروع',
  documentsChecked: 'فُحصت المستندات',
  technicallyConfirmed: 'أكده مكتب التنسيق',
  approved: 'معتمد',
  rejected: 'مرفوض',
  ordered: 'صدر أمر الدفع',
  paid: 'مدفوع',
  failed: 'فشل الدفع',
  returnedFunds: 'عاد المبلغ',
  withdrawn: 'مسحوب',
} satisfies Record<PaymentRequestStatus, string>;
