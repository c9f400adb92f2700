import type { PaymentOrderCommand } from '../../../domain/payment-order/commands.ts';

export const paymentOrderCommands = {
  create: 'Emri oluştur',
  screen: 'Alacaklıyı kontrol et',
  batch: 'Toplu ödemeye koy',
  unbatch: 'Toplu ödemeden çıkar',
  approve: 'Emri onayla',
  release: 'Emri serbest bırak',
  send: 'Emri gönder',
  recordStatus: 'Durumu kaydet',
  recordDebit: 'Hesaptan çekilişi kaydet',
  reconcile: 'Emrin mutabakatını yap',
  return: 'İadeyi kaydet',
  close: 'Emri kapat',
  recordSilence: 'Bankanın yanıt vermediğini kaydet',
  recall: 'Geri çağırma iste',
  resolve: 'Açık konuyu sonuçlandır',
  cancel: 'Emri iptal et',
} satisfies Record<PaymentOrderCommand['type'], string>;
