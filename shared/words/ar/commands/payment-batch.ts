import type { PaymentBatchCommand } from '../../../domain/payment-batch/commands.ts';

export const paymentBatchCommands = {
  open: 'فتح دفعة مجمعة',
  freeze: 'تثبيت الملف',
  approve: 'اعتماد الملف',
  release: 'الإفراج إلى البنك',
  dissolve: 'حل الدفعة المجمعة',
  recordSent: 'تسجيل الإرسال',
  recordAnswer: 'تسجيل رد البنك',
  complete: 'إتمام الدفعة المجمعة',
} satisfies Record<PaymentBatchCommand['type'], string>;
