import type { AssessmentStatus } from '../../../domain/assessment/state.ts';

export const assessmentStates = {
  offered: 'Proposée',
  accepted: 'Acceptée',
  conflicted: 'Conflit d’intérêts',
  submitted: 'Remise',
  returned: 'Renvoyée',
} satisfies Record<AssessmentStatus, string>;
