import { done, doneIn, expectSame } from '../answers.ts';
import { MOMENTS } from '../data/call.ts';
import type { Journey } from '../journey.ts';

/** A coordinator drafts the call, the head publishes it, and the clock opens it. Gives the call's id. */
export const openCall = async ({ as, asAnyone, control, step, tale: { call: drafted } }: Journey): Promise<string> => {
  await control.moveClock(MOMENTS.drafted);
  let callId = '';
  await step('A coordinator drafts the 9th call from the preset of the programme', async () => {
    const { items } = await done(as('coordinator-1').listCalls({}));
    if (items.some(({ programme, number }) => programme === drafted.programme && number === drafted.number))
      throw new Error('this host has that call already; start it anew (npm start -- --fresh) and try again');
    const call = await doneIn('themesSet', as('coordinator-1').createCall({ body: drafted }));
    callId = call.id;
    return `${call.status}, ${drafted.areas.length} areas`;
  });
  await step('The head of the Coordination Office publishes it', async () => {
    const call = await doneIn('published', as('head').publishCall({ params: { callId } }));
    const { amountMinor, currency } = drafted.envelope;
    await control.deposit(amountMinor, currency);
    await control.settle();
    return `${call.status}, envelope ${amountMinor / 100} ${currency}`;
  });
  await step('The clock opens it on 1 September 2021', async () => {
    await control.moveClock(MOMENTS.opened);
    await doneIn('open', as('coordinator-1').getCall({ params: { callId } }));
    const { items } = await done(asAnyone.listOpenCalls({}));
    expectSame(
      'open to all',
      items.some(({ id }) => id === callId),
      true,
    );
    return 'open, and everybody can read of it';
  });
  return callId;
};

/** The clock closes the first stage; what has been transmitted goes to the check. */
export const closeCall = async ({ as, control, step }: Journey, callId: string): Promise<void> => {
  await step('The clock closes the call on 30 September 2021, 23:59 in Istanbul', async () => {
    await control.moveClock(MOMENTS.closed);
    return (await doneIn('preliminaryReview', as('coordinator-1').getCall({ params: { callId } }))).status;
  });
};
