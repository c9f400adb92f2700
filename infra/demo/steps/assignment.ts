import { done, doneIn, expectSame, found } from '../answers.ts';
import { type Begun, nameOf } from '../begun.ts';
import type { Journey } from '../journey.ts';

type Stage = 'preliminary' | 'final';

/** A proposal given to an assessor. */
export type Assigned = { readonly id: string; readonly proposalId: string; readonly assessorId: string };

/** A coordinator has the assignments planned, and gives them out as planned. */
export const assignByPlan = async (
  { as, step }: Journey,
  callId: string,
  stage: Stage,
): Promise<readonly Assigned[]> => {
  const coordinator = as('coordinator-1');
  let assigned: readonly Assigned[] = [];
  await step(`A coordinator has the ${stage} assignments planned and gives them out`, async () => {
    const plan = await done(coordinator.planAssignments({ params: { callId }, body: { stage } }));
    expectSame('proposals without enough assessors', plan.unfilled.length, 0);
    const { assignments } = plan;
    assigned = (await done(coordinator.assign({ params: { callId }, body: { assignments } }))).items;
    return `${assigned.length} given`;
  });
  return assigned;
};

/** The assessor from Malaysia, who knows SESRIC's Malaysian partner. */
const KNOWS_PARTNER = 'assessor-1';

/** An assessor of the first proposal declares a conflict of interest, and another is asked instead. Gives what is then assigned. */
export const replaceConflicted = async (
  journey: Journey,
  callId: string,
  planned: readonly Assigned[],
  begun: readonly Begun[],
): Promise<readonly Assigned[]> => {
  const { as, person, personWithId, step } = journey;
  const first = found('proposal', begun[0]);
  const own = planned.filter(({ proposalId }) => proposalId === first.proposalId);
  const conflicted = found(
    'assessor',
    own.find(({ assessorId }) => assessorId === person(KNOWS_PARTNER).personId) ?? own[0],
  );
  const { key, name } = personWithId(conflicted.assessorId);
  await step(`${name} declares a conflict on ${nameOf(first)}`, async () => {
    const params = { assignmentId: conflicted.id };
    const body = { conflict: true, kind: 'tookPart', note: 'Advised a partner of the project.' } as const;
    return (await doneIn('conflicted', as(key).declareConflict({ params, body }))).status;
  });
  await journey.control.settle();
  const replacing = await assignByPlan(journey, callId, 'preliminary');
  expectSame('assessors found instead', replacing.length, 1);
  expectSame('proposal given anew', found('assignment', replacing[0]).proposalId, first.proposalId);
  return [...planned.filter(({ id }) => id !== conflicted.id), ...replacing];
};
