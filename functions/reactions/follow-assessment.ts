import { combine } from '#shared/domain/assessment/rules/combine.ts';
import type { AssessmentState } from '#shared/domain/assessment/state.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { proposal } from '#shared/domain/proposal/decide.ts';
import type { AssessmentResult } from '#shared/domain/proposal/state.ts';
import { step } from '#shared/runtime/execute-command.ts';
import { reactionFunction } from '#shared/runtime/reaction-function.ts';
import { assessmentKind } from '#shared/store/items/assessment-item.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { allListed } from '../facts/all-listed.ts';
import { proposalFacts } from '../facts/proposal-facts.ts';
import { type Parts, parts } from '../parts.ts';

/** Every assessment of the stage as it is now, by consistent reads: the list itself may be a moment behind. */
const assessmentsOf = async (
  { callId, proposalId, stage, id }: AssessmentState,
  { repository }: Parts,
): Promise<readonly AssessmentState[]> => {
  const key = `call#${callId}#assessment`;
  const listed = await allListed(repository, { index: 'family', key, sortPrefix: `${stage}#${proposalId}` });
  const ids = [...new Set([id, ...listed.map((each) => each.id)])];
  const loaded = await Promise.all(ids.map((each) => repository.load(assessmentKind, each)));
  return loaded.flatMap((each) => (each === undefined ? [] : [each.state]));
};

/** What the assessments come to; undefined while one is outstanding, too few are in, or a third assessor is needed. */
const resultOf = async (state: AssessmentState, parts: Parts): Promise<AssessmentResult | undefined> => {
  const [all, call] = await Promise.all([assessmentsOf(state, parts), parts.repository.load(callKind, state.callId)]);
  if (call === undefined) return undefined;
  const rubric = call.state.configuration.rubrics[state.stage];
  const counting = all.filter(({ status }) => status !== 'conflicted');
  const scores = counting.flatMap(({ status, score }) => (status === 'submitted' && score ? [score] : []));
  if (scores.length < counting.length || scores.length < rubric.assessorsPerProposal) return undefined;
  const combined = combine(scores, rubric);
  if (combined === undefined || combined.needsAnother) return undefined;
  const { needsAnother, sections, ...result } = combined;
  return { ...result, sections: [...sections] };
};

/** Sends a proposal to the panel when all its assessments of the stage are in and do not lie too far apart. */
const followAssessment = async (event: RecordedEvent, { repository, react }: Parts): Promise<void> => {
  const loaded = await repository.load(assessmentKind, event.aggregateId);
  const result = loaded === undefined ? undefined : await resultOf(loaded.state, parts);
  if (loaded === undefined || result === undefined) return;
  const { proposalId } = loaded.state;
  const command = { type: 'completeAssessment', result } as const;
  await react(event, 'follow-assessment', {
    steps: [
      step({
        kind: proposalKind,
        decider: proposal,
        id: proposalId,
        command,
        facts: (state) => proposalFacts(state, command, parts, { now: parts.now() }),
      }),
    ],
  });
};

export const handler = reactionFunction('follow-assessment', parts, followAssessment);
