import { done } from './answers.ts';
import { openControlPort } from './control-port.ts';
import { ninthCall } from './data/call.ts';
import type { DemoProposal } from './data/form.ts';
import { jordan } from './data/proposals/jordan.ts';
import { uganda } from './data/proposals/uganda.ts';
import { type Journey, setOut } from './journey.ts';

const DAY = 86_400_000;

/** A call of this very year that is open now, with the ninth call's themes: somebody who has just started the host finds work to do. */
const presentCall = (now: Date) => {
  const year = now.getUTCFullYear();
  const day = (after: number): string => new Date(now.getTime() + after * DAY).toISOString().slice(0, 10);
  return {
    ...ninthCall,
    number: year - 2012,
    year,
    titles: {
      en: `Call for project proposals ${year} of COMCEC Project Funding`,
      ar: `نداء ${year} لتقديم مقترحات مشاريع لآلية الكومسيك لتمويل المشاريع`,
      fr: `Appel à propositions ${year} du financement de projets du COMCEC`,
      tr: `COMCEC Proje Finansmanı ${year} proje teklif çağrısı`,
    },
    opensAt: `${day(-1)}T00:00:00+03:00`,
    closesAt: `${day(30)}T23:59:00+03:00`,
    implementationStartsAt: `${year + 1}-04-01T00:00:00+03:00`,
    implementationEndsAt: `${year + 1}-11-30T23:59:00+03:00`,
  };
};

/**
 * Enters an open call and two drafts, as the people whose work that is and through the API. Does nothing when the host knows any call:
 * what somebody has made there is left alone.
 */
export const enterPresentCall = async (controlAddress: string, now: Date): Promise<void> => {
  const control = openControlPort(controlAddress);
  const journey = await setOut(control, () => undefined);
  const { items } = await done(journey.as('coordinator-1').listCalls({}));
  if (items.length > 0) return;
  const call = presentCall(now);
  const { id: callId } = await done(journey.as('coordinator-1').createCall({ body: call }));
  await done(journey.as('head').publishCall({ params: { callId } }));
  await control.deposit(call.envelope.amountMinor, call.envelope.currency);
  // The clock has its turn once a minute; moving it to where it stands gives it its turn at once.
  await control.useRealClock();
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
