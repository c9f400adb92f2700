import type { ReportRejection } from '#shared/domain/report/rejections.ts';

export const reportRejections = {
  grantTakesNoReport: 'The grant takes no report in its present state.',
  finalReportExists: 'There is a final report already. Go on with that one.',
  activitiesOpen:
    '{count, plural, one {# activity has} other {# activities have}} not been accepted yet. The final report can be submitted after that.',
  narrativeMissing: 'Write what the project has done and brought about.',
  finalEligibleMissing: 'Say what the eligible cost comes to in all.',
  eligibleAboveGrant:
    'The eligible cost cannot be more than the grant of {grant} {currency}, and must be in its currency.',
} satisfies Record<ReportRejection['kind'], string>;
