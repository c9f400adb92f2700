import type { AssessmentScore, AssessmentState } from '#shared/domain/assessment/state.ts';
import { allListed } from '../../facts/all-listed.ts';
import { scoreIn } from '../../facts/assessment-facts.ts';
import type { Parts } from '../../parts.ts';

/** One assessment as lists have it. */
export type Assigned = {
  readonly assessorId: string;
  readonly status: string;
  readonly score: AssessmentScore | undefined;
};

/** All assessments of one stage of a call, by proposal. */
export const assignedInCall = async (
  callId: string,
  stage: AssessmentState['stage'],
  { repository }: Pick<Parts, 'repository'>,
): Promise<ReadonlyMap<string, readonly Assigned[]>> => {
  const key = `call#${callId}#assessment`;
  const listed = await allListed(repository, { index: 'family', key, sortPrefix: `${stage}#` });
  return Map.groupBy(
    listed.map((each) => ({
      proposalId: String(each.summary['proposalId']),
      assessorId: String(each.summary['assessorId']),
      status: each.status,
      score: scoreIn(each),
    })),
    ({ proposalId }) => proposalId,
  );
};
