import type { PaymentRequestCommand } from '../../../domain/payment-request/commands.ts';

export const paymentRequestCommands = {
  create: 'Ödeme talebi hazırla',
  sign: 'Talebi imzala',
  submit: 'Bankaya sun',
  query: 'Proje sahibine sor',
  answer: 'Soruyu yanıtla',
  checkDocuments: 'Belge kontrolünü kaydet',
  confirmTechnical: 'İşin yapıldığını teyit et',
  approve: 'Ödemeyi onayla',
  reject: 'Talebi reddet',
  withdraw: 'Talebi geri çek',
  recordOrdered: 'Emri kaydet',
  recordPaid: 'Ödemeyi kaydet',
  recordFailed: 'Başarısızlığı kaydet',
  recordReturned: 'İadeyi kaydet',
  reissue: 'Yeniden ödemeye hazırla',
} satisfies Record<PaymentRequestCommand['type'], string>;
