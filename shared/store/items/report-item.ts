import type { CaseKind } from '../../domain/kernel/repository.ts';
import { type ReportState, reportState } from '../../domain/report/state.ts';

/** Reports: those of one grant together, in the order in which they were begun. */
export const reportKind: CaseKind<ReportState> = {
  name: 'report',
  parse: (value) => reportState.parse(value),
  indexes: (state) => ({
    family: { key: `grant#${state.grantId}#report`, sort: `${state.createdAt}#${state.id}` },
  }),
  summary: ({ kind, createdAt, submittedAt, approvedAt }) => ({ kind, createdAt, submittedAt, approvedAt }),
};
