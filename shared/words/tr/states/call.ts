import type { CallStatus } from '../../../domain/call/machine.ts';

export const callStates = {
  draft: 'Taslak',
  themesSet: 'Yayımlanmaya hazır',
  published: 'Yayımlandı, henüz açılmadı',
  open: 'Açık',
  closed: 'Kapandı',
  preliminaryReview: 'Ön inceleme',
  shortListPublished: 'Kısa liste yayımlandı',
  finalStageOpen: 'Nihai aşama açık',
  finalStageClosed: 'Nihai aşama kapandı',
  finalReview: 'Nihai inceleme',
  finalListPublished: 'Nihai liste yayımlandı',
  contracting: 'Sözleşmeler hazırlanıyor',
  implementation: 'Projeler uygulanıyor',
  closedOut: 'Tamamen kapatıldı',
  cancelled: 'İptal edildi',
} satisfies Record<CallStatus, string>;
