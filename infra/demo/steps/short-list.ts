import { done, doneIn, expectSame } from '../answers.ts';
import { type Begun, nameOf } from '../begun.ts';
import { MOMENTS } from '../data/call.ts';
import type { Journey } from '../journey.ts';

/** The panel decides by the ranking, the head publishes, and a coordinator opens the final stage. Gives those short-listed. */
export const shortList = async (
  { as, control, step }: Journey,
  callId: string,
  begun: readonly Begun[],
): Promise<readonly Begun[]> => {
  const params = { callId };
  await control.moveClock(MOMENTS.shortListed);
  const { items } = await done(as('panel').getRanking({ params, query: { stage: 'preliminary' } }));
  expectSame('proposals in the ranking', items.length, begun.length);
  for (const { proposalId, rank, shown, meetsLines } of items) {
    const each = begun.find((one) => one.proposalId === proposalId);
    if (each === undefined) throw new Error(`the ranking has ${proposalId}, which is not the demo's`);
    const fate = each.proposal.fate === 'shortListed' ? 'shortListed' : 'notShortListed';
    expectSame(`${nameOf(each)} meets the lines`, meetsLines, fate === 'shortListed');
    await step(`The panel decides on ${nameOf(each)}, rank ${rank} with ${shown}`, async () => {
      const decision = fate === 'shortListed' ? 'shortList' : 'notShortList';
      const body = { decision, minutes: 'Panel meeting of 8 November 2021, item 2' } as const;
      return (await doneIn(fate, as('panel').decideProposal({ params: { proposalId }, body }))).status;
    });
  }
  await step('The head publishes the short-list', async () => {
    await control.settle();
    return (await doneIn('shortListPublished', as('head').publishShortList({ params }))).status;
  });
  await step('A coordinator opens the final stage for 28 days', async () => {
    await control.moveClock(MOMENTS.finalOpened);
    const call = await doneIn('finalStageOpen', as('coordinator-1').openFinalStage({ params, body: {} }));
    await control.settle();
    return `${call.status} until ${call.finalClosesAt}`;
  });
  return begun.filter(({ proposal }) => proposal.fate === 'shortListed');
};
