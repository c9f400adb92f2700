import type { AssessmentCommand } from '#shared/domain/assessment/commands.ts';
import type { AssessmentFacts, AssessorFacts } from '#shared/domain/assessment/facts.ts';
import { type AssessmentScore, type AssessmentState, assessmentScore } from '#shared/domain/assessment/state.ts';
import type { Listed } from '#shared/domain/kernel/repository.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import type { Parts } from '../parts.ts';

type Means = Pick<Parts, 'repository'>;

/** Roles that decide on proposals or read every assessment: whoever holds one cannot assess blind. */
const DECIDERS = ['coordinator', 'panel', 'head'];

/** What an assessment's rules ask of the call's rubric, the proposal and the person. */
export const assessmentFacts = async (
  state: AssessmentState | undefined,
  command: AssessmentCommand | undefined,
  { repository }: Means,
): Promise<AssessmentFacts> => {
  const of = state ?? (command?.type === 'assign' ? command : undefined);
  if (of === undefined) return {};
  const [call, proposal, person] = await Promise.all([
    repository.load(callKind, of.callId),
    repository.load(proposalKind, of.proposalId),
    command?.type === 'assign' ? repository.load(personKind, of.assessorId) : undefined,
  ]);
  return {
    rubric: call?.state.configuration.rubrics[of.stage],
    proposal: proposal?.state,
    assessor: person === undefined ? undefined : assessorFacts(person.state),
  };
};

/** A person as the rules on assessors see them. */
export const assessorFacts = ({ status, institutionId, country, grants }: PersonState): AssessorFacts => ({
  institutionId,
  country,
  isAssessor: status === 'active' && grants.some(({ role }) => role === 'assessor'),
  isDecider: grants.some(({ role }) => DECIDERS.includes(role)),
});

/** The score of an assessment as lists carry it; undefined before it is submitted. */
export const scoreIn = ({ status, summary }: Listed): AssessmentScore | undefined =>
  status === 'submitted' ? assessmentScore.safeParse(summary['score']).data : undefined;
