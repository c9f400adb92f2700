import type { Machine } from '../kernel/machine.ts';
import type { AssessmentCommand } from './commands.ts';
import { ASSESSMENT_STATUSES, type AssessmentStatus } from './state.ts';

export type AssessmentGuard =
  | 'assessorIsAble'
  | 'originsDiffer'
  | 'proposalIsInAssessment'
  | 'declarationIsNew'
  | 'marksFitRubric'
  | 'everyCriterionIsMarked'
  | 'reasonsAreGiven'
  | 'commentsAreGiven';

/** The life of one assessor's work on one proposal (dossier P2 and P3). A conflict may come to light late, so it can be declared late. */
export const assessmentMachine: Machine<AssessmentStatus, AssessmentCommand['type'], AssessmentGuard> = {
  name: 'assessment',
  statuses: ASSESSMENT_STATUSES,
  final: ['conflicted'],
  rows: [
    {
      command: 'assign',
      from: 'new',
      by: ['coordinator'],
      guards: ['proposalIsInAssessment', 'assessorIsAble', 'originsDiffer'],
      to: ['offered'],
    },
    {
      command: 'declare',
      from: ['offered', 'accepted'],
      by: ['assessor'],
      guards: ['declarationIsNew'],
      to: ['accepted', 'conflicted'],
    },
    {
      command: 'save',
      from: ['accepted', 'returned'],
      by: ['assessor'],
      guards: ['marksFitRubric'],
      to: ['accepted', 'returned'],
    },
    {
      command: 'submit',
      from: ['accepted', 'returned'],
      by: ['assessor'],
      guards: ['proposalIsInAssessment', 'everyCriterionIsMarked', 'reasonsAreGiven', 'commentsAreGiven'],
      to: ['submitted'],
    },
    {
      command: 'return',
      from: ['submitted'],
      by: ['coordinator'],
      guards: ['proposalIsInAssessment'],
      to: ['returned'],
    },
  ],
};
