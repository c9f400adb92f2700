import { type AssessmentState, assessmentState } from '../../domain/assessment/state.ts';
import type { CaseKind } from '../../domain/kernel/repository.ts';
import { shortened } from './shortened.ts';

/**
 * How an assessment is kept, and the lists that find it: all of a call by stage and in it by proposal, and an assessor's own. The summary carries
 * the score, so that a ranking reads the call's list alone. No order goes by status, so that none of the many steps of an assessment moves it.
 */
export const assessmentKind: CaseKind<AssessmentState> = {
  name: 'assessment',
  parse: (value) => assessmentState.parse(value),
  indexes: (state) => ({
    family: { key: `call#${state.callId}#assessment`, sort: `${state.stage}#${state.proposalId}` },
    mine: { key: `person#${state.assessorId}#assessment`, sort: state.assignedAt },
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
