import type { CallInput } from '#shared/contract/client.ts';
import type { proposalRoutes } from '#shared/contract/routes/proposals.ts';
import { doneIn } from '../answers.ts';
import { type Begun, nameOf } from '../begun.ts';
import { MOMENTS } from '../data/call.ts';
import type { Journey } from '../journey.ts';

type Checked = CallInput<typeof proposalRoutes.recordEligibility>['body'];

const PASSED: Checked['checklist'] = {
  E1: 'pass',
  E2: 'pass',
  E3: 'pass',
  E4: 'pass',
  E5: 'pass',
  E6: 'pass',
  E7: 'pass',
  E8: 'pass',
  E9: 'pass',
  E10: 'pass',
  E11: 'pass',
};

/** E6: the scheme pays for capacity building alone. */
export const FAILED: Checked = {
  checklist: { ...PASSED, E6: 'fail' },
  reason: 'The project is led by the purchase of equipment; the scheme pays for capacity building only.',
};

/** A coordinator checks every proposal; one fails, which takes a second person of the same opinion. */
export const checkEligibility = async (
  { as, control, step }: Journey,
  begun: readonly Begun[],
): Promise<readonly Begun[]> => {
  await control.moveClock(MOMENTS.checked);
  for (const each of begun) {
    const params = { proposalId: each.proposalId };
    const record = (who: string, body: Checked) => as(who).recordEligibility({ params, body });
    if (each.proposal.fate !== 'ineligible') {
      await step(`A coordinator finds ${nameOf(each)} eligible`, async () => {
        return (await doneIn('inAssessment', record('coordinator-1', { checklist: PASSED }))).status;
      });
      continue;
    }
    await step(`A coordinator holds ${nameOf(each)} to be ineligible (E6)`, async () => {
      const { status } = await doneIn('eligibilityCheck', record('coordinator-1', FAILED));
      return `${status}, a second person is needed`;
    });
    await step(`A second coordinator is of the same opinion on ${nameOf(each)}`, async () => {
      return (await doneIn('ineligible', record('coordinator-2', FAILED))).status;
    });
  }
  await control.settle();
  return begun.filter(({ proposal }) => proposal.fate !== 'ineligible');
};
