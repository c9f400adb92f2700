import type { PaymentOrderStatus } from '../../../domain/payment-order/machine.ts';

export const paymentOrderStates = {
  created: 'Oluşturuldu',
  screened: 'Toplu ödemeye hazır',
  screenHold: 'Kontrolde bekletiliyor',
  batched: 'Toplu ödemede',
  approved: 'Onaylandı',
  released: 'Serbest bırakıldı',
  sent: 'Bankaya gönderildi',
  acknowledged: 'Banka tarafından alındı',
  accepted: 'Banka tarafından kabul edildi',
  pending: 'Bankada beklemede',
  debited: 'Hesaptan çekildi',
  reconciled: 'Hesap özetinde',
  closed: 'Kapatıldı',
  rejected: 'Banka tarafından reddedildi',
  cancelled: 'İptal edildi',
  recallRequested: 'Geri çağırma istendi',
  returned: 'Para iade edildi',
  unknown: 'Bankadan yanıt yok',
} satisfies Record<PaymentOrderStatus, string>;
