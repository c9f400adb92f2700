import type { ReportState } from '#shared/domain/report/state.ts';

export const reportStates = {
  draft: 'Draft',
  submitted: 'Submitted',
  returned: 'Returned',
  approved: 'Approved',
} satisfies Record<ReportState['status'], string>;
