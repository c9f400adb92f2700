import { assessment } from '#shared/domain/assessment/decide.ts';
import type { AssessmentState } from '#shared/domain/assessment/state.ts';
import { type More, step } from '#shared/runtime/execute-command.ts';
import { assessmentKind } from '#shared/store/items/assessment-item.ts';
import { allListed } from '../../facts/all-listed.ts';
import { assessmentFacts } from '../../facts/assessment-facts.ts';
import type { Parts } from '../../parts.ts';

/** One proposal for one assessor. */
export type Assignment = {
  readonly proposalId: string;
  readonly assessorId: string;
  readonly stage: AssessmentState['stage'];
};

/** The command for one assignment, with the id it will have. */
export const assignmentCommand = (
  callId: string,
  assessmentId: string,
  { proposalId, assessorId, stage }: Assignment,
) => ({ type: 'assign', assessmentId, callId, proposalId, assessorId, stage }) as const;

/**
 * What is written together with the first assignment: all the others, so that it is all or none, and for each a guard that nobody is asked
 * twice for one stage of one proposal.
 */
export const withOthers = (
  all: readonly Assignment[],
  others: readonly ReturnType<typeof assignmentCommand>[],
  parts: Parts,
): More => ({
  steps: others.map((command) =>
    step({
      kind: assessmentKind,
      decider: assessment,
      id: command.assessmentId,
      command,
      facts: (state) => assessmentFacts(state, command, parts),
      isNew: true,
    }),
  ),
  unique: all.map(({ proposalId, assessorId, stage }) => ({
    name: 'assignment',
    value: `${proposalId}#${assessorId}#${stage}`,
  })),
});

/** The assignments that an earlier, identical request made: found where they are listed. */
export const madeBefore = async (
  callId: string,
  all: readonly Assignment[],
  { repository }: Pick<Parts, 'repository'>,
): Promise<readonly { readonly id: string; readonly assignment: Assignment }[]> => {
  const found = await Promise.all(
    all.map(async (assignment) => {
      const { proposalId, assessorId, stage } = assignment;
      const key = `call#${callId}#assessment`;
      const listed = await allListed(repository, { index: 'family', key, sortPrefix: `${stage}#${proposalId}` });
      return listed.filter(({ summary }) => summary['assessorId'] === assessorId).map(({ id }) => ({ id, assignment }));
    }),
  );
  return found.flat();
};
