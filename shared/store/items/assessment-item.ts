import { type AssessmentState, assessmentState } from '../../domain/assessment/state.ts';
import type { CaseKind } from '../../domain/kernel/repository.ts';
import { shortened } from './shortened.ts';

/**
 * How an assessment is kept, and the lists that find it: all of a proposal, an assessor's own, all of a call by stage. The summary carries
 * the score, so that a ranking reads the call's list alone.
 */
export const assessmentKind: CaseKind<AssessmentState> = {
  name: 'assessment',
  parse: (value) => assessmentState.parse(value),
  indexes: (state) => ({
    family: { key: `proposal#${state.proposalId}#assessment`, sort: `${state.stage}#${state.id}` },
    mine: { key: `person#${state.assessorId}#assessment`, sort: `${state.status}#${state.assignedAt}#${state.id}` },
    queue: { key: `call#${state.callId}#assessment`, sort: `${state.stage}#${state.proposalId}#${state.id}` },
  }),
  summary: (state) => ({
    proposalId: state.proposalId,
    stage: state.stage,
    area: state.area,
    title: shortened(state.title, 60),
    code: state.code,
    assessorId: state.assessorId,
    assignedAt: state.assignedAt,
    score: state.score,
  }),
};
