import { done } from '../answers.ts';
import type { ControlPort } from '../control-port.ts';
import type { DemoCall } from '../data/call.ts';
import type { DemoProposal } from '../data/form.ts';
import { jordan } from '../data/proposals/jordan.ts';
import { morocco } from '../data/proposals/morocco.ts';
import { sesric } from '../data/proposals/sesric.ts';
import { uganda } from '../data/proposals/uganda.ts';
import { type Journey, setOut } from '../journey.ts';
import { writeDrafts } from '../steps/drafts.ts';
import { invitePartners } from '../steps/partners.ts';
import { signOff, transmitAll } from '../steps/transmit.ts';
import { callOfYear } from './call-of-year.ts';
import { movedTale, standingClock } from './moved-in-time.ts';

const DAY = 86_400_000;

/** A call that is open now and has a month to go; its projects are carried out next year. */
const openNow = (now: Date): DemoCall => {
  const year = now.getUTCFullYear() + 1;
  const day = (after: number): string => new Date(now.getTime() + after * DAY).toISOString().slice(0, 10);
  return {
    ...callOfYear(year),
    opensAt: `${day(-1)}T00:00:00+03:00`,
    closesAt: `${day(30)}T23:59:00+03:00`,
    implementationStartsAt: `${year}-04-01T00:00:00+03:00`,
    implementationEndsAt: `${year}-11-30T23:59:00+03:00`,
  };
};

/**
 * A call that is open now, with a proposal at each step of the first stage: two drafts, one that waits at its focal point's desk, one that
 * has been transmitted.
 */
export const enterOpenCall = async (control: ControlPort, now: Date): Promise<void> => {
  const call = openNow(now);
  const years = Math.round((Date.parse(`${call.year}-01-01`) - Date.parse('2022-01-01')) / DAY);
  const { proposals } = movedTale({ call, proposals: [morocco, sesric] }, years);
  const journey = await setOut(standingClock(control), () => undefined, { call, proposals });
  const { id: callId } = await done(journey.as('coordinator-1').createCall({ body: call }));
  await done(journey.as('head').publishCall({ params: { callId } }));
  await control.deposit(call.envelope.amountMinor, call.envelope.currency);
  // The clock has its turn once a minute; moving it to where it stands gives it its turn at once.
  await control.useRealClock();
  const begun = await writeDrafts(journey, callId);
  await invitePartners(journey, begun);
  for (const each of begun)
    if (each.proposal.transmitsItself) await transmitAll(journey, 'preliminary', [each]);
    else await signOff(journey, 'preliminary', each);
  await beginDraft(journey, callId, uganda, ['summary', 'problem', 'aim']);
  await beginDraft(journey, callId, jordan, ['summary']);
  await control.settle();
};

/** A draft with some sections written and its partners invited, as it stands after a first afternoon. */
const beginDraft = async (
  { as }: Journey,
  callId: string,
  { key, area, themeId, title, preliminary, partners }: DemoProposal,
  written: readonly (keyof DemoProposal['preliminary'])[],
): Promise<void> => {
  const editor = as(`${key}-editor`);
  const { id: proposalId } = await done(editor.createProposal({ body: { callId, area, themeId, title } }));
  const params = { proposalId };
  for (const name of written)
    await done(editor.saveProposal({ params, body: { sections: { [name]: preliminary[name] } } }));
  for (const { position, ...partner } of partners) {
    const added = await done(editor.addPartner({ params, body: partner }));
    const partnerId = added.partners.at(-1)?.partnerId ?? '';
    await done(editor.invitePartner({ params: { proposalId, partnerId } }));
  }
};
