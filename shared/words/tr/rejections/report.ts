import type { ReportRejection } from '#shared/domain/report/rejections.ts';

export const reportRejections = {
  grantTakesNoReport: 'Hibenin mevcut durumunda rapor alınmaz.',
  finalReportExists: 'Zaten bir nihai rapor var. Onunla devam edin.',
  activitiesOpen:
    '{count, plural, one {# faaliyet} other {# faaliyet}} henüz kabul edilmedi. Nihai rapor bundan sonra sunulabilir.',
  narrativeMissing: 'Projede neler yapıldığını ve nelerin başarıldığını yazın.',
  finalEligibleMissing: 'Uygun maliyetlerin toplamını yazın.',
  eligibleAboveGrant:
    'Uygun maliyet {grant} {currency} tutarındaki hibeden fazla olamaz ve hibenin para biriminde olmalıdır.',
} satisfies Record<ReportRejection['kind'], string>;
