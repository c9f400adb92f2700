import type { GrantState } from '#shared/domain/grant/state.ts';

export const grantStates = {
  awarded: 'Awarded',
  contractPreparation: 'Contract being prepared',
  ownerSigned: 'Signed by the owner',
  contractSigned: 'Contract signed',
  active: 'In implementation',
  suspended: 'Suspended',
  finalReportDue: 'Final report due',
  finalReportReview: 'Final report under review',
  settlement: 'In settlement',
  closed: 'Closed',
  terminated: 'Terminated',
  declined: 'Declined',
} satisfies Record<GrantState['status'], string>;
