import type { ReportState } from '#shared/domain/report/state.ts';

export const reportStates = {
  draft: 'Taslak',
  submitted: 'Sunuldu',
  returned: 'İade edildi',
  approved: 'Onaylandı',
} satisfies Record<ReportState['status'], string>;
