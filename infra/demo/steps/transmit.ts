import { done, doneIn, found } from '../answers.ts';
import { authorityOf, type Begun, editorOf, focalPointOf } from '../begun.ts';
import type { Journey } from '../journey.ts';

/** The states that a stage's form goes through on its way to the Coordination Office. */
const STATES = {
  preliminary: { draft: 'draft', withFocalPoint: 'withFocalPoint', sent: 'submitted' },
  final: { draft: 'finalDraft', withFocalPoint: 'finalWithFocalPoint', sent: 'finalSubmitted' },
} as const;

type Stage = keyof typeof STATES;

/**
 * The responsible authority signs the form off by the hash of what it has read, and the focal point transmits it; an institution of the OIC
 * does both in one. Gives the proposals with the codes that they have then.
 */
export const transmitAll = async (
  journey: Journey,
  stage: Stage,
  begun: readonly Begun[],
): Promise<readonly Begun[]> => {
  const sent: Begun[] = [];
  for (const each of begun) {
    if (!each.proposal.transmitsItself) await signOff(journey, stage, each);
    sent.push({ ...each, code: await transmit(journey, stage, each) });
  }
  return sent;
};

const hashAsRead = async ({ as }: Journey, { proposal, proposalId }: Begun): Promise<string> =>
  (await done(as(authorityOf(proposal)).getProposal({ params: { proposalId } }))).contentHash;

/** The responsible authority of one owner signs its form off and sends it to the focal point. */
export const signOff = async (journey: Journey, stage: Stage, each: Begun): Promise<void> => {
  const { proposal, proposalId } = each;
  await journey.step(`The responsible authority of ${proposal.ownerName} signs its ${stage} form off`, async () => {
    const body = { contentHash: await hashAsRead(journey, each) };
    const authority = journey.as(authorityOf(proposal));
    const { withFocalPoint } = STATES[stage];
    const signed = await doneIn(withFocalPoint, authority.sendToFocalPoint({ params: { proposalId }, body }));
    return `${signed.status}, sha256 ${body.contentHash.slice(0, 12)}…`;
  });
};

const transmit = async (journey: Journey, stage: Stage, each: Begun): Promise<string> => {
  const { as, control, step } = journey;
  const { proposal, proposalId } = each;
  const params = { proposalId };
  let code = '';
  const { ownerName } = proposal;
  const text = proposal.transmitsItself
    ? `${ownerName} signs its ${stage} form off and transmits it itself`
    : `The focal point transmits the ${stage} form of ${ownerName}`;
  await step(text, async () => {
    const { sent } = STATES[stage];
    const answer = proposal.transmitsItself
      ? as(authorityOf(proposal)).transmitProposal({ params, body: { contentHash: await hashAsRead(journey, each) } })
      : as(focalPointOf(proposal)).transmitProposal({ params, body: {} });
    await doneIn(sent, answer);
    await control.settle();
    const now = await doneIn(sent, as(editorOf(proposal)).getProposal({ params }));
    code = found('code', now.code);
    return `${now.status}, ${code}`;
  });
  return code;
};

/** A focal point sends a form back with a reason; the owner puts it right before it is signed off anew. */
export const returnOnce = async (journey: Journey, each: Begun): Promise<void> => {
  const { as, step } = journey;
  const { proposal, proposalId } = each;
  const params = { proposalId };
  await signOff(journey, 'preliminary', each);
  await step(`The focal point returns the form of ${proposal.ownerName} with a reason`, async () => {
    const body = { reason: 'Please say in the summary what the exporters gain.' };
    return (await doneIn('draft', as(focalPointOf(proposal)).returnProposal({ params, body }))).status;
  });
  await step(`${proposal.ownerName} puts the summary right`, async () => {
    const editor = as(editorOf(proposal));
    const { sections } = await done(editor.getProposal({ params }));
    const { text } = proposal.preliminary.summary;
    const body = {
      sections: { summary: { text: `${text} Exporters save the days that papers now take.` } },
      versions: { summary: found('summary', sections['summary']).version },
    };
    const saved = await doneIn('draft', editor.saveProposal({ params, body }));
    return `draft, summary in version ${found('summary', saved.sections['summary']).version}`;
  });
};
