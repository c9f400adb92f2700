import type { GrantState } from '#shared/domain/grant/state.ts';

export const grantStates = {
  awarded: 'ممنوحة',
  contractPreparation: 'العقد قيد الإعداد',
  ownerSigned: 'وقّعها مالك المشروع',
  contractSigned: 'العقد موقّع',
  active: 'قيد التنفيذ',
  suspended: 'معلقة',
  finalReportDue: 'التقرير النهائي مستحق',
  finalReportReview: 'التقرير النهائي قيد المراجعة',
  settlement: 'قيد التسوية',
  closed: 'مغلقة',
  terminated: 'مفسوخة',
  declined: 'معتذر عنها',
} satisfies Record<GrantState['status'], string>;
