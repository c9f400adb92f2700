import { type Context, type Decider, existing } from '../kernel/decider.ts';
import { never, ok, type Result, rejected } from '../kernel/result.ts';
import { rolesOnCase } from '../kernel/roles.ts';
import type { AssessmentCommand } from './commands.ts';
import type { AssessmentEvent } from './events.ts';
import type { AssessmentFacts } from './facts.ts';
import { assessmentGuards } from './guards.ts';
import { type AssessmentGuard, assessmentMachine } from './machine.ts';
import type { AssessmentRejection } from './rejections.ts';
import { scoreOf } from './rules/score.ts';
import type { AssessmentState } from './state.ts';

type Handled = Result<readonly AssessmentEvent[], AssessmentRejection>;

const handle = (
  state: AssessmentState | undefined,
  command: AssessmentCommand,
  context: Context<AssessmentFacts>,
): Handled => {
  switch (command.type) {
    case 'assign':
      return assigned(command, context);
    case 'declare':
      return ok([declared(existing(state), command.conflict, context)]);
    case 'save':
      return ok([{ type: 'Saved', marks: command.marks, comments: command.comments }]);
    case 'submit':
      return submitted(existing(state), context);
    case 'return': {
      const { proposalId, stage } = existing(state);
      return ok([{ type: 'Returned', proposalId, stage, reason: command.reason }]);
    }
    default:
      return never(command);
  }
};

const assigned = (
  { type, ...named }: Extract<AssessmentCommand, { readonly type: 'assign' }>,
  { facts: { proposal }, now: at }: Context<AssessmentFacts>,
): Handled => {
  if (proposal?.callId !== named.callId)
    return rejected({ kind: 'proposalNotInAssessment', status: proposal?.status ?? '' });
  const { area, title, code } = proposal;
  return ok([{ type: 'Assigned', ...named, area, title, code, at }]);
};

const declared = (
  { proposalId, stage }: AssessmentState,
  conflict: AssessmentState['conflict'],
  { now: at }: Context<AssessmentFacts>,
): AssessmentEvent =>
  conflict === undefined ? { type: 'Accepted', at } : { type: 'Conflicted', conflict, proposalId, stage };

const submitted = (
  { proposalId, stage, marks }: AssessmentState,
  { facts: { rubric }, now: at }: Context<AssessmentFacts>,
): Handled => {
  if (rubric === undefined) return rejected({ kind: 'marksMissing', count: 0, criteria: [] });
  return ok([{ type: 'Submitted', proposalId, stage, score: scoreOf(marks, rubric), at }]);
};

const evolve = (state: AssessmentState | undefined, event: AssessmentEvent): AssessmentState => {
  switch (event.type) {
    case 'Assigned': {
      const { type, assessmentId, at, ...facts } = event;
      return { ...facts, id: assessmentId, status: 'offered', assignedAt: at, marks: [], comments: [] };
    }
    case 'Accepted':
      return { ...existing(state), status: 'accepted', acceptedAt: event.at };
    case 'Conflicted':
      return { ...existing(state), status: 'conflicted', conflict: event.conflict };
    case 'Saved':
      return { ...existing(state), marks: [...event.marks], comments: [...event.comments] };
    case 'Submitted':
      return { ...existing(state), status: 'submitted', score: event.score, submittedAt: event.at };
    case 'Returned':
      return { ...existing(state), status: 'returned', returnedBecause: event.reason, score: undefined };
    default:
      return never(event);
  }
};

/** Who may read any assessment. Assessors read their own alone, so that nobody judges by another's marks (dossier P3: blind). */
const READERS = ['system', 'auditor', 'coordinator', 'panel', 'head'] as const;

/** One assessor's work on one stage of one proposal: what may happen to it, by whom, and what comes of it. */
export const assessment: Decider<
  AssessmentState,
  AssessmentCommand,
  AssessmentEvent,
  AssessmentRejection,
  AssessmentFacts,
  AssessmentGuard
> = {
  name: 'assessment',
  machine: assessmentMachine,
  rolesOf: (actor, state) => rolesOnCase(actor, { personId: state?.assessorId }),
  mayRead: (actor, state) => {
    if (actor.kind === 'invited') return false;
    const roles = rolesOnCase(actor, { personId: state.assessorId });
    return READERS.some((role) => roles.includes(role)) || roles.includes('assessor');
  },
  guards: assessmentGuards,
  handle,
  evolve,
};
