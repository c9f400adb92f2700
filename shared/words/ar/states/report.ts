import type { ReportState } from '#shared/domain/report/state.ts';

export const reportStates = {
  draft: 'مسودة',
  submitted: 'مقدَّم',
  returned: 'معاد',
  approved: 'معتمد',
} satisfies Record<ReportState['status'], string>;
