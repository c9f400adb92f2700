import type { GrantState } from '#shared/domain/grant/state.ts';

export const grantStates = {
  awarded: 'Hibe verildi',
  contractPreparation: 'Sözleşme hazırlanıyor',
  ownerSigned: 'Proje sahibi imzaladı',
  contractSigned: 'Sözleşme imzalandı',
  active: 'Uygulamada',
  suspended: 'Askıda',
  finalReportDue: 'Nihai rapor bekleniyor',
  finalReportReview: 'Nihai rapor inceleniyor',
  settlement: 'Mahsuplaşma aşamasında',
  closed: 'Kapatıldı',
  terminated: 'Feshedildi',
  declined: 'Reddedildi',
} satisfies Record<GrantState['status'], string>;
