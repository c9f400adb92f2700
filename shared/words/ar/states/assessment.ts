import type { AssessmentStatus } from '../../../domain/assessment/state.ts';

export const assessmentStates = {
  offered: 'معروض',
  accepted: 'مقبول',
  conflicted: 'تضارب مصالح',
  submitted: 'مسلَّم',
  returned: 'معاد',
} satisfies Record<AssessmentStatus, string>;
