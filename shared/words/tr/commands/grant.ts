import type { GrantCommand } from '#shared/domain/grant/commands.ts';

export const grantCommands = {
  award: 'Hibe ver',
  prepareContract: 'Sözleşmeyi hazırla',
  sign: 'Sözleşmeyi imzala',
  start: 'Uygulamayı başlat',
  suspend: 'Askıya al',
  resume: 'Sürdür',
  endImplementation: 'Uygulamayı bitir',
  receiveReport: 'Nihai raporu al',
  returnReport: 'Nihai raporu iade et',
  approveReport: 'Nihai raporu onayla',
  recordObligation: 'Ödeme talebi için bağla',
  releaseObligation: 'Ödeme talebinden çöz',
  recordDisbursement: 'Ödemeyi kaydet',
  recordReturn: 'Geri dönen ödemeyi kaydet',
  settle: 'Uygun toplamı belirle',
  recordRefund: 'İadeyi kaydet',
  close: 'Kapat',
  terminate: 'Feshet',
  decline: 'Reddet',
} satisfies Record<GrantCommand['type'], string>;
