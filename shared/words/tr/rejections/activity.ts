import type { ActivityRejection } from '#shared/domain/activity/rejections.ts';

export const activityRejections = {
  grantNotRunning: 'Hibe şu anda uygulamada değil; bu nedenle faaliyet duyurulamaz.',
  noticeTooShort:
    'Bir faaliyet, başlamasından {days, plural, one {# gün} other {# gün}} önce duyurulmalıdır; şu an için en erken tarih: {earliest}. Daha ileri bir tarih seçin.',
  outsideImplementation: 'Faaliyet, sözleşmedeki dönem içinde olmalıdır: {from} – {to}. Başka tarihler seçin.',
  endsBeforeStart: 'Faaliyet başlamadan bitiyor. Tarihleri düzeltin.',
  notYetOver: 'Faaliyetin bitiş tarihi: {endedAt}. Faaliyet sona erdiğinde bildirin.',
  noParticipants: 'Ülkelere göre kaç kişinin katıldığını yazın.',
  evidenceMissing: 'Faaliyeti gösteren en az bir belge ekleyin.',
  documentsNotReady:
    'Bazı belgeler eksik veya henüz kontrol edilmedi: {documents}. Kontrolü bekleyin veya belgeleri yeniden yükleyin.',
} satisfies Record<ActivityRejection['kind'], string>;
