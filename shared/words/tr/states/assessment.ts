import type { AssessmentStatus } from '../../../domain/assessment/state.ts';

export const assessmentStates = {
  offered: 'Önerildi',
  accepted: 'Kabul edildi',
  conflicted: 'Çıkar çatışması',
  submitted: 'Teslim edildi',
  returned: 'İade edildi',
} satisfies Record<AssessmentStatus, string>;
