import type { PaymentRequestStatus } from '../../../domain/payment-request/machine.ts';

export const paymentRequestStates = {
  draft: 'Taslak',
  signed: 'İmzalandı',
  submitted: 'Bankada',
  queried: 'Proje sahibine soruldu',
  documentsChecked: 'Belgeler kontrol edildi',
  technicallyConfirmed: 'Koordinasyon Ofisi teyit etti',
  approved: 'Onaylandı',
  rejected: 'Reddedildi',
  ordered: 'Ödeme emri verildi',
  paid: 'Ödendi',
  failed: 'Ödeme başarısız',
  returnedFunds: 'Para geri geldi',
  withdrawn: 'Geri çekildi',
} satisfies Record<PaymentRequestStatus, string>;
