import type { ReportState } from '#shared/domain/report/state.ts';

export const reportStates = {
  draft: 'Brouillon',
  submitted: 'Soumis',
  returned: 'Renvoyé',
  approved: 'Approuvé',
} satisfies Record<ReportState['status'], string>;
