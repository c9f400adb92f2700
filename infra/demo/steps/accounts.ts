import { done, doneIn, found } from '../answers.ts';
import { authorityOf } from '../begun.ts';
import { ACCOUNTS } from '../data/accounts.ts';
import { MOMENTS } from '../data/call.ts';
import type { Journey } from '../journey.ts';
import { expectClean, sendDocument } from '../send-document.ts';
import type { Awarded } from './final-list.ts';

/** An owner whose account money may go to. */
export type Payee = Awarded & { readonly accountId: string };

/** Owners propose their accounts with the bank's letter; the Bank rings back, a second person approves, and the account cools off. */
export const openAccounts = async (journey: Journey, awarded: readonly Awarded[]): Promise<readonly Payee[]> => {
  const { as, control, step } = journey;
  await control.moveClock(MOMENTS.accountsProposed);
  const payees: Payee[] = [];
  for (const owner of awarded.filter(({ proposal }) => proposal.key in ACCOUNTS))
    payees.push({ ...owner, accountId: await openAccount(journey, owner) });
  await step('The clock ends the cooling-off of the new accounts', async () => {
    await control.moveClock(MOMENTS.accountsRested);
    for (const { accountId } of payees) await doneIn('active', as('bank-maker').getAccount({ params: { accountId } }));
    return `${payees.length} active`;
  });
  return payees;
};

const openAccount = async (journey: Journey, { proposal }: Awarded): Promise<string> => {
  const { as, asAnyone, control, step } = journey;
  const { account, contactName, contactNumber } = found('account', ACCOUNTS[proposal.key]);
  const authority = as(authorityOf(proposal));
  let accountId = '';
  await step(`${proposal.ownerName} proposes its account with its bank's letter`, async () => {
    const institutionId = found('institution', (await done(authority.getMe({}))).institutions[0]).id;
    const evidenceDocumentId = await sendDocument(authority, {
      owner: { kind: 'institution', id: institutionId },
      kind: 'bankProof',
      fileName: 'bank-letter.pdf',
      title: 'Confirmation of account',
      lines: [account.holderName, account.bankName, account.iban ?? account.number ?? ''],
    });
    await control.settle();
    await expectClean(authority, [evidenceDocumentId]);
    const body = { ...account, evidenceDocumentId };
    const proposed = await doneIn('proposed', authority.proposeAccount({ params: { institutionId }, body }));
    accountId = proposed.id;
    return `${proposed.status}, ${proposed.masked}`;
  });
  const params = { accountId };
  await step(`The Bank rings ${proposal.ownerName} back about its account`, async () => {
    const calledAt = (await done(asAnyone.getHealth({}))).now;
    const body = { contactName, contactNumber, calledAt };
    return (await doneIn('calledBack', as('bank-maker').recordCallBack({ params, body }))).status;
  });
  await step(`A second person at the Bank approves the account of ${proposal.ownerName}`, async () => {
    const { status, coolingEndsAt } = await doneIn('cooling', as('bank-checker-1').approveAccount({ params }));
    return `${status} until ${coolingEndsAt}`;
  });
  return accountId;
};
