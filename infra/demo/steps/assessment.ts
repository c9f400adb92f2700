import { done, doneIn, expectSame, found } from '../answers.ts';
import { type Begun, nameOf } from '../begun.ts';
import type { Marks } from '../data/form.ts';
import type { Journey } from '../journey.ts';
import { type Assigned, assignByPlan, replaceConflicted } from './assignment.ts';

type Stage = 'preliminary' | 'final';

const PANEL_STATUS = { preliminary: 'withPanel', final: 'withFinalPanel' } as const;

/** Two assessors judge every proposal, blind to each other; the averages of their marks send it to the panel. */
export const assessAll = async (
  journey: Journey,
  callId: string,
  stage: Stage,
  begun: readonly Begun[],
): Promise<void> => {
  const planned = await assignByPlan(journey, callId, stage);
  const assigned = stage === 'preliminary' ? await replaceConflicted(journey, callId, planned, begun) : planned;
  for (const each of begun) {
    const own = assigned.filter(({ proposalId }) => proposalId === each.proposalId);
    expectSame(`assessors of ${nameOf(each)}`, own.length, 2);
    for (const [index, assignment] of own.entries())
      await assess(journey, each, assignment, found('marks', marksOf(each, stage)?.[index]));
    if (each === begun[0]) await expectBlind(journey, own);
  }
  await journey.step(`All ${stage} assessments are in`, async () => {
    await journey.control.settle();
    for (const { proposalId } of begun)
      await doneIn(PANEL_STATUS[stage], journey.as('coordinator-1').getProposal({ params: { proposalId } }));
    return `${begun.length} proposals ${PANEL_STATUS[stage]}`;
  });
};

const marksOf = ({ proposal }: Begun, stage: Stage): Marks | undefined =>
  stage === 'preliminary' ? proposal.preliminaryMarks : proposal.final?.marks;

/** Declares that there is no conflict, reads the proposal, and gives every criterion of the rubric its mark. */
const assess = async (
  { as, step, personWithId }: Journey,
  each: Begun,
  { id: assignmentId, assessorId }: Assigned,
  marks: readonly number[],
): Promise<void> => {
  const { key, name } = personWithId(assessorId);
  const params = { assignmentId };
  await step(`${name} declares no conflict and assesses ${nameOf(each)}`, async () => {
    await doneIn('accepted', as(key).declareConflict({ params, body: { conflict: false } }));
    const { rubric, version } = await done(as(key).getAssignment({ params }));
    const criteria = rubric.sections.flatMap((section) => section.criteria);
    expectSame('marks for the rubric', marks.length, criteria.length);
    const body = {
      marks: criteria.map(({ id, title }, index) => ({
        criterion: id,
        mark: found('mark', marks[index]),
        reason: `${title}: as the form shows.`,
      })),
      comments: rubric.sections.map(({ id, title }) => ({ section: id, text: `${title}: judged by the form alone.` })),
    };
    await doneIn('accepted', as(key).saveAssessment({ params, body, version }));
    const { status, score } = await doneIn('submitted', as(key).submitAssessment({ params }));
    return `${status}, ${score?.total} of ${score?.maximum}`;
  });
};

/** One assessor asks for the other's assessment, in vain. */
const expectBlind = async ({ as, step, personWithId }: Journey, own: readonly Assigned[]): Promise<void> => {
  const [one, other] = own;
  const { name, key } = personWithId(found('assessor', one).assessorId);
  await step(`${name} asks for the other assessment of the same proposal`, async () => {
    const params = { assignmentId: found('assignment', other).id };
    const answer = await as(key).getAssignment({ params });
    expectSame('answer', answer.status, 404);
    return '404, assessments are blind';
  });
};
