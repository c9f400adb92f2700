import type { PaymentBatchCommand } from '../../../domain/payment-batch/commands.ts';

export const paymentBatchCommands = {
  open: 'Toplu ödeme aç',
  freeze: 'Dosyayı kilitle',
  approve: 'Dosyayı onayla',
  release: 'Bankaya gönderim için serbest bırak',
  dissolve: 'Toplu ödemeyi dağıt',
  recordSent: 'Gönderimi kaydet',
  recordAnswer: 'Bankanın yanıtını kaydet',
  complete: 'Toplu ödemeyi tamamla',
} satisfies Record<PaymentBatchCommand['type'], string>;
