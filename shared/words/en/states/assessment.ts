import type { AssessmentStatus } from '../../../domain/assessment/state.ts';

export const assessmentStates = {
  offered: 'Offered',
  accepted: 'Accepted',
  conflicted: 'Conflict of interest',
  submitted: 'Handed in',
  returned: 'Returned',
} satisfies Record<AssessmentStatus, string>;
