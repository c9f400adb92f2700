import { done, found } from '../answers.ts';
import type { ControlPort } from '../control-port.ts';
import { type DemoCall, MOMENTS, ninthCall } from '../data/call.ts';
import { bangladesh } from '../data/proposals/bangladesh.ts';
import { jordan } from '../data/proposals/jordan.ts';
import { kazakhstan } from '../data/proposals/kazakhstan.ts';
import { setOut } from '../journey.ts';
import { closeCall, openCall } from '../steps/call.ts';
import { writeDrafts } from '../steps/drafts.ts';
import { FAILED } from '../steps/eligibility.ts';
import { transmitAll } from '../steps/transmit.ts';
import { daysUpTo, later, movedClock, movedTale } from './moved-in-time.ts';

/** The day of the demo that is brought next to today: the check of eligibility has begun. */
const TODAY = '2021-10-04';

const callOf = (now: Date): DemoCall => {
  const year = now.getUTCFullYear();
  return {
    ...ninthCall,
    programme: 'covidResponse',
    number: year - 2019,
    year,
    titles: {
      en: `COMCEC COVID Response, call ${year}`,
      ar: `استجابة الكومسيك لجائحة كوفيد، نداء ${year}`,
      fr: `Réponse du COMCEC à la COVID, appel ${year}`,
      tr: `İSEDAK COVID Müdahale Programı ${year} çağrısı`,
    },
  };
};

/** Jordan's seat ran out on the eve of closing and was renewed the day after it: the data denies E2, and the office may know better. */
const SEAT = { area: 'trade', validTo: '2021-09-29', validFrom: '2021-10-01' } as const;

/**
 * A call that has just closed, its proposals on the eligibility desk: one that the data denies a point, one asked about, one that a second
 * person must see.
 */
export const enterCallToCheck = async (control: ControlPort, now: Date): Promise<void> => {
  const days = daysUpTo(TODAY, now);
  const tale = movedTale({ call: callOf(now), proposals: [jordan, kazakhstan, bangladesh] }, days);
  const journey = await setOut(movedClock(control, days), () => undefined, tale);
  const callId = await openCall(journey);
  const begun = await writeDrafts(journey, callId);
  await journey.control.moveClock(MOMENTS.signed);
  const sent = await transmitAll(journey, 'preliminary', begun);
  await closeCall(journey, callId);
  await journey.control.moveClock(MOMENTS.checked);
  const [denied, asked, doubted] = sent.map(({ proposalId }) => ({ proposalId }));
  const coordinator = journey.as('coordinator-1');
  const { ownerInstitutionId: institutionId } = await done(
    coordinator.getProposal({ params: found('proposal', denied) }),
  );
  const { area, validTo, validFrom } = SEAT;
  await done(coordinator.endMembership({ params: { institutionId, area }, body: { validTo: later(validTo, days) } }));
  await done(
    coordinator.grantMembership({ params: { institutionId }, body: { area, validFrom: later(validFrom, days) } }),
  );
  const question = 'Which ministry signs for the partner in Azerbaijan? The form names two.';
  await done(coordinator.askClarification({ params: found('proposal', asked), body: { question } }));
  await done(coordinator.recordEligibility({ params: found('proposal', doubted), body: FAILED }));
  await journey.control.settle();
};
