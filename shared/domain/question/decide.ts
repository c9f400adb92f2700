import { type Context, type Decider, existing } from '../kernel/decider.ts';
import type { Instant } from '../kernel/instant.ts';
import { never, ok, type Result, rejected } from '../kernel/result.ts';
import { type Actor, rolesAnywhere } from '../kernel/roles.ts';
import type { QuestionCommand } from './commands.ts';
import type { QuestionEvent } from './events.ts';
import { type QuestionGuard, questionMachine } from './machine.ts';
import type { QuestionRejection } from './rejections.ts';
import type { QuestionState } from './state.ts';

/** What a question asks of its call; absent refuses. */
export type QuestionFacts = {
  readonly call?: { readonly status: string; readonly opensAt: Instant; readonly closesAt: Instant } | undefined;
};

type QuestionDecider = Decider<
  QuestionState,
  QuestionCommand,
  QuestionEvent,
  QuestionRejection,
  QuestionFacts,
  QuestionGuard
>;

const READERS = ['coordinator', 'head', 'panel', 'auditor', 'system'] as const;

const mayRead = (actor: Actor, state: QuestionState): boolean => {
  const roles = rolesAnywhere(actor);
  return READERS.some((role) => roles.includes(role)) || (actor.kind === 'person' && actor.personId === state.askedBy);
};

/** The moment decides, as for proposals: the clock turns a call's status up to a minute late. */
const openRefusal = ({ facts: { call }, now }: Context<QuestionFacts>): QuestionRejection | undefined => {
  if (call === undefined) return { kind: 'callClosed', closedAt: undefined };
  const isOut = call.status === 'published' || call.status === 'open';
  if (isOut && now < call.opensAt) return { kind: 'callNotOpenYet', opensAt: call.opensAt };
  return isOut && now < call.closesAt ? undefined : { kind: 'callClosed', closedAt: call.closesAt };
};

const handle = (
  state: QuestionState | undefined,
  command: QuestionCommand,
  { actor, now: at }: Context<QuestionFacts>,
): Result<readonly QuestionEvent[], QuestionRejection> => {
  if (command.type === 'ask') {
    if (actor.kind !== 'person') return rejected({ kind: 'askerUnknown' });
    const { questionId, callId, question } = command;
    return ok([{ type: 'Asked', questionId, callId, question, askedBy: actor.personId, at }]);
  }
  const { callId } = existing(state);
  switch (command.type) {
    case 'answer':
      return ok([{ type: 'Answered', callId, answer: command.answer, publishedAs: command.publishedAs, at }]);
    case 'decline':
      return ok([{ type: 'Declined', callId, reason: command.reason, at }]);
    default:
      return never(command);
  }
};

const evolve = (state: QuestionState | undefined, event: QuestionEvent): QuestionState => {
  switch (event.type) {
    case 'Asked': {
      const { questionId, callId, question, askedBy, at } = event;
      return { id: questionId, status: 'asked', callId, question, askedBy, askedAt: at };
    }
    case 'Answered': {
      const { answer, publishedAs, at } = event;
      return { ...existing(state), status: 'answered', answer, publishedAs, closedAt: at };
    }
    case 'Declined':
      return { ...existing(state), status: 'declined', declinedBecause: event.reason, closedAt: event.at };
  }
};

/** A question to the office about a call. Who asked is the office's and the asker's alone. */
export const question: QuestionDecider = {
  name: 'question',
  machine: questionMachine,
  rolesOf: (actor) => rolesAnywhere(actor),
  mayRead,
  guards: {
    callIsOpen: { asks: 'case', check: (_state, context) => openRefusal(context) },
    askerIsKnown: {
      asks: 'case',
      check: (_state, { actor }) => (actor.kind === 'person' ? undefined : { kind: 'askerUnknown' }),
    },
  },
  handle,
  evolve,
};
