import { done, expectSame, found } from './answers.ts';
import { type Begun, editorOf } from './begun.ts';
import { MOMENTS } from './data/call.ts';
import { CLAIM, eligibleMinor } from './data/claim.ts';
import type { Journey } from './journey.ts';
import { openAccounts, type Payee } from './steps/accounts.ts';
import { assessAll } from './steps/assessment.ts';
import { payBatch } from './steps/batch.ts';
import { type Books, readBooks, verifyChains } from './steps/books.ts';
import { closeCall, openCall } from './steps/call.ts';
import { claimAdvance, claimCosts, type Ordered } from './steps/claims.ts';
import { signContracts } from './steps/contracts.ts';
import { writeDrafts } from './steps/drafts.ts';
import { checkEligibility } from './steps/eligibility.ts';
import { endGrant } from './steps/ending.ts';
import { closeFinalStage, writeFinalForms } from './steps/final-forms.ts';
import { type Awarded, finalList } from './steps/final-list.ts';
import { consentOf, finalPapersOf, uploadPapers } from './steps/papers.ts';
import { invitePartners } from './steps/partners.ts';
import { shortList } from './steps/short-list.ts';
import { returnOnce, transmitAll } from './steps/transmit.ts';
import { holdWorkshop } from './steps/workshop.ts';

/** What has come of it all. */
export type Outcome = {
  readonly steps: number;
  readonly proposals: readonly { readonly code: string; readonly status: string }[];
  readonly grant: { readonly status: string };
  readonly orders: readonly {
    readonly endToEndId: string;
    readonly status: string;
    readonly amountMinor: number;
    readonly currency: string;
  }[];
  readonly ledger: Books;
  readonly auditChainsValid: boolean;
  readonly mails: number;
};

/** The whole way from the call to the closed grant. Throws at the first step that does not go as it should. */
export const tellStory = async (journey: Journey): Promise<Outcome> => {
  const mailsBefore = (await journey.control.mails()).length;
  const callId = await openCall(journey);
  const sent = await preliminaryStage(journey, callId);
  const eligible = await checkEligibility(journey, sent);
  await assessInTime(journey, MOMENTS.assessed, callId, 'preliminary', eligible);
  const listed = await shortList(journey, callId, eligible);
  const awarded = await finalStage(journey, callId, listed);
  const payees = await openAccounts(journey, awarded);
  await signContracts(journey, payees);
  const orders = await implementation(journey, payees);
  const ledger = await readBooks(journey, expectedBooks(payees, await ordersOf(journey, orders)));
  const auditChainsValid = await verifyChains(journey);
  let mails = 0;
  await journey.step('The mail box counts its mails', async () => {
    mails = (await journey.control.mails()).length - mailsBefore;
    expectSame('somebody was written to', mails > 0, true);
    return `${mails} mails`;
  });
  return {
    steps: journey.steps(),
    proposals: await statusesOf(journey, sent),
    grant: { status: await statusOfGrant(journey, payees) },
    orders: await ordersOf(journey, orders),
    ledger,
    auditChainsValid,
    mails,
  };
};

const preliminaryStage = async (journey: Journey, callId: string): Promise<readonly Begun[]> => {
  const begun = await writeDrafts(journey, callId);
  await invitePartners(journey, begun);
  await uploadPapers(journey, begun, consentOf);
  await journey.control.moveClock(MOMENTS.signed);
  for (const each of begun.filter(({ proposal }) => proposal.key === 'jordan')) await returnOnce(journey, each);
  const sent = await transmitAll(journey, 'preliminary', begun);
  await closeCall(journey, callId);
  return sent;
};

const finalStage = async (journey: Journey, callId: string, listed: readonly Begun[]): Promise<readonly Awarded[]> => {
  await writeFinalForms(journey, listed);
  await uploadPapers(journey, listed, finalPapersOf);
  const sent = await transmitAll(journey, 'final', listed);
  await closeFinalStage(journey, callId);
  await assessInTime(journey, MOMENTS.finalAssessed, callId, 'final', sent);
  return finalList(journey, callId, sent);
};

const assessInTime = async (
  journey: Journey,
  moment: string,
  callId: string,
  stage: 'preliminary' | 'final',
  begun: readonly Begun[],
): Promise<void> => {
  await journey.control.moveClock(moment);
  await assessAll(journey, callId, stage, begun);
};

/** Advances in April for all; then the workshop of the first, its claim, its payment and its end. */
const implementation = async (journey: Journey, payees: readonly Payee[]): Promise<readonly Ordered[]> => {
  const first = found('owner with a contract', payees[0]);
  await journey.control.moveClock(MOMENTS.advanced);
  const advances: Ordered[] = [];
  for (const payee of payees) advances.push(await claimAdvance(journey, payee));
  await payBatch(journey, advances, MOMENTS.advanced.slice(0, 10));
  const activityId = await holdWorkshop(journey, first);
  await journey.control.moveClock(MOMENTS.claimed);
  const costs = await claimCosts(journey, first, activityId);
  await journey.control.moveClock(MOMENTS.paid);
  await payBatch(journey, [costs], MOMENTS.paid.slice(0, 10));
  await endGrant(journey, first, eligibleInAll);
  return [...advances, costs];
};

/** What the Bank has found eligible of SESRIC's claim, in cents. */
const eligibleInAll = CLAIM.reduce((sum, invoice) => sum + eligibleMinor(invoice), 0);

/** A closed grant binds what was eligible, every other contract all of its grant; paid is what the orders have paid. */
const expectedBooks = ([, ...others]: readonly Payee[], orders: Outcome['orders']) => ({
  committedMinor: others.reduce((sum, { grantMinor }) => sum + grantMinor, eligibleInAll),
  paidMinor: orders.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
});

const ordersOf = async ({ as }: Journey, ordered: readonly Ordered[]): Promise<Outcome['orders']> =>
  Promise.all(
    ordered.map(async ({ orderId }) => {
      const order = await done(as('finance').getPaymentOrder({ params: { orderId } }));
      const { endToEndId, status, amountMinor, currency } = order;
      return { endToEndId, status, amountMinor, currency };
    }),
  );

const statusesOf = async ({ as }: Journey, begun: readonly Begun[]): Promise<Outcome['proposals']> =>
  Promise.all(
    begun.map(async ({ proposal, proposalId }) => {
      const { code, status } = await done(as(editorOf(proposal)).getProposal({ params: { proposalId } }));
      expectSame(`end of ${code}`, status, proposal.final?.fate ?? proposal.fate);
      return { code: found('code', code), status };
    }),
  );

const statusOfGrant = async ({ as }: Journey, [first]: readonly Payee[]): Promise<string> => {
  const { grantId } = found('owner with a contract', first);
  return (await done(as('finance').getGrant({ params: { grantId } }))).status;
};
