import type { PaymentOrderStatus } from '../../../domain/payment-order/machine.ts';

export const paymentOrderStates = {
  created: 'منشأ',
  screened: 'جاهز للدفعة المجمعة',
  screenHold: 'محتجز للفحص',
  batched: 'في دفعة مجمعة',
  approved: 'معتمد',
  released: 'مفرج عنه',
  sent: 'مرسل إلى البنك',
  acknowledged: 'تسلمه البنك',
  accepted: 'قبله البنك',
  pending: 'معلق لدى البنك',
  debited: 'خُصم من الحساب',
  reconciled: 'وارد في كشف الحساب',
  closed: 'مغلق',
  rejected: 'رفضه البنك',
  cancelled: 'ملغى',
  recallRequested: 'طُلب استرجاعه',
  returned: 'أُعيد المبلغ',
  unknown: 'لا رد من البنك',
} satisfies Record<PaymentOrderStatus, string>;
