import type { ReportRejection } from '#shared/domain/report/rejections.ts';
import type { RejectionRow } from './row.ts';

export const reportRejections = {
  grantTakesNoReport: { problem: 'ruleBroken' },
  finalReportExists: { problem: 'ruleBroken', pointer: '/kind' },
  activitiesOpen: { problem: 'ruleBroken' },
  narrativeMissing: { problem: 'invalid', pointer: '/narrative' },
  finalEligibleMissing: { problem: 'invalid', pointer: '/finalEligible' },
  eligibleAboveGrant: { problem: 'ruleBroken', pointer: '/finalEligible' },
} as const satisfies Record<ReportRejection['kind'], RejectionRow>;
