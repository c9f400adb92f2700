import { questionRoutes } from '#shared/contract/routes/questions.ts';
import { call } from '#shared/domain/call/decide.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { rolesAnywhere } from '#shared/domain/kernel/roles.ts';
import { question } from '#shared/domain/question/decide.ts';
import type { QuestionState } from '#shared/domain/question/state.ts';
import { cases } from '#shared/runtime/cases.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { questionKind } from '#shared/store/items/question-item.ts';
import { allListed } from '../facts/all-listed.ts';
import { parts } from '../parts.ts';

const OFFICE = ['coordinator', 'head', 'panel', 'auditor'] as const;
const isOffice = (actor: Actor): boolean => OFFICE.some((role) => rolesAnywhere(actor).includes(role));

/** Who asked, for the office alone. */
const askerOf = async ({ askedBy }: QuestionState, actor: Actor) => {
  const person = isOffice(actor) ? (await parts.repository.load(personKind, askedBy))?.state : undefined;
  return person === undefined ? undefined : { name: person.name, email: person.email };
};

const questions = cases(parts, {
  kind: questionKind,
  decider: question,
  facts: async (state, command) => {
    const callId = state?.callId ?? (command?.type === 'ask' ? command.callId : undefined);
    const found = callId === undefined ? undefined : (await parts.repository.load(callKind, callId))?.state;
    if (found === undefined) return {};
    const { status, configuration, closesAt } = found;
    return { call: { status, opensAt: configuration.opensAt, closesAt } };
  },
  show: async (state, actor) => {
    const { id: _id, status: _status, askedBy: _askedBy, ...shown } = state;
    return { ...shown, askedBy: await askerOf(state, actor) };
  },
});

/** The call, when this person may read it. */
const seenCall = async (callId: string, actor: Actor): Promise<CallState> => {
  const found = (await parts.repository.load(callKind, callId))?.state;
  if (found === undefined || !call.mayRead(actor, found)) throw problem('notFound');
  return found;
};

export const handler = httpFunction(questionRoutes, parts, {
  askQuestion: async (request) => {
    const { id: callId } = await seenCall(request.params.callId, request.actor);
    return questions.make(request, { type: 'ask', questionId: request.newId(0), callId, ...request.body });
  },
  listQuestions: async ({ params, actor }) => {
    const { id } = await seenCall(params.callId, actor);
    const lines = await allListed(parts.repository, { index: 'family', key: `call#${id}#question`, descending: true });
    const own = (askedBy: unknown): boolean => actor.kind === 'person' && askedBy === actor.personId;
    const shown = lines.filter(({ summary }) => isOffice(actor) || own(summary['askedBy']));
    return { items: await Promise.all(shown.map((line) => questions.read({ actor }, line.id))) };
  },
  getQuestion: (request) => questions.read(request, request.params.questionId),
  answerQuestion: (request) => questions.give(request, request.params.questionId, { type: 'answer', ...request.body }),
  declineQuestion: (request) =>
    questions.give(request, request.params.questionId, { type: 'decline', ...request.body }),
});
