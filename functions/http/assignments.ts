import { assignmentRoutes } from '#shared/contract/routes/assignments.ts';
import { assignmentPage } from '#shared/contract/schemas/assessment.ts';
import { assessment } from '#shared/domain/assessment/decide.ts';
import { actingPerson } from '#shared/domain/kernel/acting-person.ts';
import { cases } from '#shared/runtime/cases.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { listPage } from '#shared/runtime/list-page.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { assessmentKind } from '#shared/store/items/assessment-item.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { assessmentFacts } from '../facts/assessment-facts.ts';
import { parts } from '../parts.ts';
import { assignmentCommand, madeBefore, withOthers } from './assignments/assign.ts';
import { planForCall } from './assignments/plan.ts';
import { rankingOf } from './assignments/ranking.ts';
import { showAssessment, showAssigned } from './assignments/show-assigned.ts';

const assessments = cases(parts, {
  kind: assessmentKind,
  decider: assessment,
  facts: assessmentFacts,
  show: showAssessment,
});

const callOf = async (callId: string) => {
  const loaded = await parts.repository.load(callKind, callId);
  if (loaded === undefined) throw problem('notFound');
  return loaded.state;
};

export const handler = httpFunction(assignmentRoutes, parts, {
  planAssignments: async (request) => {
    const { assignments, unfilled } = await planForCall(await callOf(request.params.callId), request.body, parts);
    const { stage } = request.body;
    return { assignments: assignments.map((each) => ({ ...each, stage })), unfilled: [...unfilled] };
  },
  assign: async (request) => {
    await callOf(request.params.callId);
    const all = request.body.assignments;
    const commands = all.map((each, index) => assignmentCommand(request.params.callId, request.newId(index), each));
    const [first, ...others] = commands;
    if (first === undefined) throw problem('invalid');
    const reply = await assessments.make(request, first, {
      id: first.assessmentId,
      more: async () => withOthers(all, others, parts),
    });
    if (reply.id === first.assessmentId)
      return { items: all.map((each, index) => ({ ...each, id: request.newId(index) })) };
    const before = await madeBefore(request.params.callId, all, parts);
    return { items: before.map(({ id, assignment }) => ({ ...assignment, id })) };
  },
  listAssignments: ({ actor, query }) =>
    listPage(
      parts.repository,
      {
        index: 'mine',
        key: `person#${actingPerson(actor)}#assessment`,
        cursor: query.cursor,
        limit: query.limit,
      },
      assignmentPage,
      ({ status }) => query.status === undefined || status === query.status,
    ),
  getAssignment: async (request) => {
    const { assignmentId } = request.params;
    const state = await assessments.stateOf(request, assignmentId);
    // What is assigned first: it reads the proposal together with its form, and the other waits for that reading.
    const [assigned, reply] = await Promise.all([showAssigned(state, parts), assessments.read(request, assignmentId)]);
    return { ...reply, ...assigned };
  },
  declareConflict: (request) => {
    const { conflict, kind = 'other', note } = request.body;
    const declared = conflict ? { kind, note } : undefined;
    return assessments.give(request, request.params.assignmentId, { type: 'declare', conflict: declared });
  },
  saveAssessment: (request) =>
    assessments.give(request, request.params.assignmentId, { type: 'save', ...request.body }),
  submitAssessment: (request) => assessments.give(request, request.params.assignmentId, { type: 'submit' }),
  returnAssessment: (request) =>
    assessments.give(request, request.params.assignmentId, { type: 'return', ...request.body }),
  getRanking: async (request) => rankingOf(await callOf(request.params.callId), request.query, parts),
});
