import { found } from '../answers.ts';
import type { ControlPort } from '../control-port.ts';
import { MOMENTS } from '../data/call.ts';
import { morocco } from '../data/proposals/morocco.ts';
import { sesric } from '../data/proposals/sesric.ts';
import { uganda } from '../data/proposals/uganda.ts';
import { setOut } from '../journey.ts';
import { assessAll } from '../steps/assessment.ts';
import { closeCall, openCall } from '../steps/call.ts';
import { saveSections, writeDrafts, writeSections } from '../steps/drafts.ts';
import { checkEligibility } from '../steps/eligibility.ts';
import { consentOf, uploadPapers } from '../steps/papers.ts';
import { invitePartners } from '../steps/partners.ts';
import { shortList } from '../steps/short-list.ts';
import { transmitAll } from '../steps/transmit.ts';
import { callOfYear } from './call-of-year.ts';
import { daysUpTo, movedClock, movedTale } from './moved-in-time.ts';

/** The day of the demo that is brought next to today: a week into the final stage, three weeks before its end. */
const TODAY = '2021-11-22';

/** This year's call in its final stage: three short-listed projects, one with its final form written to the end, one half-way. */
export const enterFinalStage = async (control: ControlPort, now: Date): Promise<void> => {
  const days = daysUpTo(TODAY, now);
  const tale = movedTale({ call: callOfYear(now.getUTCFullYear()), proposals: [sesric, uganda, morocco] }, days);
  const journey = await setOut(movedClock(control, days), () => undefined, tale);
  const callId = await openCall(journey);
  const begun = await writeDrafts(journey, callId);
  await invitePartners(journey, begun);
  await uploadPapers(journey, begun, consentOf);
  await journey.control.moveClock(MOMENTS.signed);
  const sent = await transmitAll(journey, 'preliminary', begun);
  await closeCall(journey, callId);
  const eligible = await checkEligibility(journey, sent);
  await journey.control.moveClock(MOMENTS.assessed);
  await assessAll(journey, callId, 'preliminary', eligible);
  const listed = await shortList(journey, callId, eligible);
  const [first, second] = listed;
  await writeSections(journey, found('project', second), found('final form', second?.proposal.final).sections);
  const { activities, logframe } = found('final form', first?.proposal.final).sections;
  await saveSections(journey, found('project', first), { activities, logframe });
};
