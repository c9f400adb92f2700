import type { Machine } from '../kernel/machine.ts';
import type { ReportCommand } from './commands.ts';
import { REPORT_STATUSES, type ReportState } from './state.ts';

export type ReportGuard =
  | 'grantTakesReports'
  | 'onlyOneFinal'
  | 'narrativeIsWritten'
  | 'finalTotalIsSound'
  | 'activitiesAreClosed';

/** The life of a report (cpf.md P2, Activity and report). */
export const reportMachine: Machine<ReportState['status'], ReportCommand['type'], ReportGuard> = {
  name: 'report',
  statuses: REPORT_STATUSES,
  final: ['approved'],
  rows: [
    {
      command: 'create',
      from: 'new',
      by: ['editor', 'responsible-authority'],
      guards: ['grantTakesReports', 'onlyOneFinal'],
      to: ['draft'],
    },
    { command: 'save', from: ['draft'], by: ['editor', 'responsible-authority'], to: ['draft'] },
    { command: 'save', from: ['returned'], by: ['editor', 'responsible-authority'], to: ['returned'] },
    {
      command: 'submit',
      from: ['draft', 'returned'],
      by: ['responsible-authority'],
      guards: ['grantTakesReports', 'activitiesAreClosed', 'narrativeIsWritten', 'finalTotalIsSound'],
      to: ['submitted'],
    },
    { command: 'return', from: ['submitted'], by: ['coordinator'], to: ['returned'] },
    { command: 'approve', from: ['submitted'], by: ['coordinator'], to: ['approved'] },
  ],
};
