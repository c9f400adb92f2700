import type { PaymentBatchStatus } from '../../../domain/payment-batch/machine.ts';

export const paymentBatchStates = {
  open: 'Açık',
  frozen: 'Dosya kilitlendi',
  approved: 'Onaylandı',
  released: 'Serbest bırakıldı',
  sent: 'Bankaya gönderildi',
  acknowledged: 'Banka tarafından alındı',
  accepted: 'Banka tarafından kabul edildi',
  partlyAccepted: 'Kısmen reddedildi',
  rejected: 'Banka tarafından reddedildi',
  complete: 'Tamamlandı',
  dissolved: 'Dağıtıldı',
} satisfies Record<PaymentBatchStatus, string>;
