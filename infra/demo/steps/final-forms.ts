import { doneIn, found } from '../answers.ts';
import { type Begun, editorOf, nameOf } from '../begun.ts';
import { MOMENTS } from '../data/call.ts';
import { askedMinor } from '../data/form.ts';
import type { Journey } from '../journey.ts';
import { writeSections } from './drafts.ts';

/** The short-listed owners write the final form: activities, people, work plan, logical framework, budget and the rest. */
export const writeFinalForms = async (journey: Journey, begun: readonly Begun[]): Promise<void> => {
  for (const each of begun) {
    const { proposal, proposalId } = each;
    await journey.step(`${proposal.ownerName} writes the final form of ${nameOf(each)}`, async () => {
      const { sections } = found('final form', proposal.final);
      await doneIn('finalDraft', journey.as(editorOf(proposal)).getProposal({ params: { proposalId } }));
      const count = await writeSections(journey, each, sections);
      return `finalDraft, ${count} sections, asks for USD ${askedMinor(sections.budget.rows) / 100}`;
    });
  }
  await journey.control.moveClock(MOMENTS.finalSigned);
};

/** The clock closes the final stage; what has been transmitted goes to the assessors. */
export const closeFinalStage = async ({ as, control, step }: Journey, callId: string): Promise<void> => {
  await step('The clock closes the final stage', async () => {
    await control.moveClock(MOMENTS.finalClosed);
    return (await doneIn('finalReview', as('coordinator-1').getCall({ params: { callId } }))).status;
  });
};
