import { done } from '../answers.ts';
import { openControlPort } from '../control-port.ts';
import { setOut } from '../journey.ts';
import { enterFinalStage } from './final-stage.ts';
import { enterOpenCall } from './open-call.ts';
import { enterCallToCheck } from './to-check.ts';

/**
 * Gives everybody who signs in something to do: a call that is open, one to be checked and one in its final stage, entered through the API as
 * the people whose work that is, on a clock that goes from last summer to now. Does nothing when the host knows any call: what
 * somebody has made there is left alone.
 */
export const enterWork = async (controlAddress: string, now: Date, say: (line: string) => void): Promise<void> => {
  const control = openControlPort(controlAddress);
  const { items } = await done((await setOut(control, () => undefined)).as('coordinator-1').listCalls({}));
  if (items.length > 0) return;
  say('Entering demo data, once: a call in its final stage (1 of 3) …');
  await enterFinalStage(control, now);
  say('Entering demo data, once: a call whose proposals are to be checked (2 of 3) …');
  await enterCallToCheck(control, now);
  say('Entering demo data, once: a call that is open (3 of 3) …');
  await control.useRealClock();
  await enterOpenCall(control, now);
};
