import { createHash } from 'node:crypto';
import { done, doneIn, expectSame, found } from '../answers.ts';
import { authorityOf, nameOf } from '../begun.ts';
import { MOMENTS } from '../data/call.ts';
import type { Journey } from '../journey.ts';
import type { Payee } from './accounts.ts';

/** The Bank draws the contracts up; owner and two persons of the Bank sign the very text; a coordinator starts them in April. */
export const signContracts = async (journey: Journey, payees: readonly Payee[]): Promise<void> => {
  const { as, control, step } = journey;
  await control.moveClock(MOMENTS.contracted);
  for (const payee of payees) await signContract(journey, payee);
  await control.settle();
  await control.moveClock(MOMENTS.started);
  for (const payee of payees) {
    await step(`A coordinator starts ${nameOf(payee)}`, async () => {
      const params = { grantId: payee.grantId };
      return (await doneIn('active', as('coordinator-1').startGrant({ params }))).status;
    });
  }
  await control.settle();
};

const signContract = async (journey: Journey, payee: Payee): Promise<void> => {
  const { as, person, step } = journey;
  const params = { grantId: payee.grantId };
  const { proposal } = payee;
  const authority = authorityOf(proposal);
  await step(`The Bank draws up the contract of ${nameOf(payee)}`, async () => {
    const body = { signatory: person(authority).name };
    const { status } = await doneIn('contractPreparation', as('bank-maker').prepareContract({ params, body }));
    return status;
  });
  const signers = [
    { key: authority, who: proposal.ownerName, status: 'ownerSigned' },
    { key: 'bank-maker', who: 'the first signatory of the Bank', status: 'ownerSigned' },
    { key: 'bank-checker-1', who: 'the second signatory of the Bank', status: 'contractSigned' },
  ];
  for (const { key, who, status } of signers) {
    await step(`${person(key).name} signs for ${who}`, async () => {
      const { contract } = await done(as(key).getGrant({ params }));
      const { terms, hash } = found('contract', contract);
      const contractHash = createHash('sha256').update(terms).digest('hex');
      expectSame('hash of the contract as read', contractHash, hash);
      const signed = await doneIn(status, as(key).signGrant({ params, body: { contractHash } }));
      return `${signed.status}, sha256 ${hash.slice(0, 12)}…`;
    });
  }
};
