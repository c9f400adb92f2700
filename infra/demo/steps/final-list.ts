import { done, doneIn, expectSame, found } from '../answers.ts';
import { type Begun, nameOf } from '../begun.ts';
import { MOMENTS } from '../data/call.ts';
import { askedMinor } from '../data/form.ts';
import type { Journey } from '../journey.ts';

/** A proposal on the final list with its grant. */
export type Awarded = Begun & { readonly grantId: string; readonly grantMinor: number };

/** The panel accepts what the envelope holds and keeps the next in reserve; the head publishes; the grants are awarded. */
export const finalList = async (
  { as, control, step }: Journey,
  callId: string,
  begun: readonly Begun[],
): Promise<readonly Awarded[]> => {
  const params = { callId };
  await control.moveClock(MOMENTS.finalListed);
  const { items } = await done(as('panel').getRanking({ params, query: { stage: 'final' } }));
  for (const { proposalId, rank, shown, meetsLines } of items) {
    const each = found(
      `proposal ${proposalId} of the demo`,
      begun.find((one) => one.proposalId === proposalId),
    );
    const { sections, fate } = found('final form', each.proposal.final);
    expectSame(`${nameOf(each)} meets the lines`, meetsLines, true);
    await step(`The panel decides on ${nameOf(each)}, rank ${rank} with ${shown}`, async () => {
      const grantMinor = askedMinor(sections.budget.rows);
      const minutes = 'Panel meeting of 7 February 2022, item 1';
      const body =
        fate === 'reserve'
          ? ({ decision: 'reserve', rank: 1, grantMinor, minutes } as const)
          : ({ decision: 'accept', grantMinor, minutes } as const);
      const { status } = await doneIn(fate, as('panel').decideProposal({ params: { proposalId }, body }));
      return `${status}, USD ${grantMinor / 100}`;
    });
  }
  const accepted = begun.filter(({ proposal }) => proposal.final?.fate === 'finalListed');
  let awarded: readonly Awarded[] = [];
  await step('The head publishes the Final List, and the grants are awarded', async () => {
    await control.settle();
    await doneIn('finalListPublished', as('head').publishFinalList({ params }));
    await control.settle();
    await doneIn('contracting', as('head').getCall({ params }));
    const grants = await done(as('bank-maker').listGrants({ query: { callId } }));
    awarded = accepted.map((each) => {
      const line = found(
        `grant of ${nameOf(each)}`,
        grants.items.find(({ code }) => code === each.code),
      );
      expectSame(`grant of ${nameOf(each)}`, line.status, 'awarded');
      return { ...each, grantId: line.id, grantMinor: line.grant.amountMinor };
    });
    expectSame('grants', grants.items.length, accepted.length);
    return `${awarded.length} grants awarded`;
  });
  return awarded;
};
