import { done, expectSame, found } from '../answers.ts';
import type { Journey } from '../journey.ts';

/** How the books stand at the end; amounts in cents. */
export type Books = { readonly balanced: boolean; readonly committedMinor: number; readonly paidMinor: number };

type Expected = { readonly committedMinor: number; readonly paidMinor: number };

/** Finance reads the trial balance and the reconciliation with the bank. */
export const readBooks = async ({ as, step }: Journey, expected: Expected): Promise<Books> => {
  let books: Books = { balanced: false, committedMinor: 0, paidMinor: 0 };
  await step('Finance draws the trial balance', async () => {
    const { balanced, currencies } = await done(as('finance').getTrialBalance({}));
    const { committedMinor, paidMinor } = found(
      'dollars in the books',
      currencies.find(({ currency }) => currency === 'USD'),
    );
    books = { balanced, committedMinor, paidMinor };
    expectSame('the books balance', balanced, true);
    expectSame('committed', committedMinor, expected.committedMinor);
    expectSame('paid', paidMinor, expected.paidMinor);
    return `balanced, USD ${committedMinor / 100} committed, USD ${paidMinor / 100} paid`;
  });
  await step('Finance compares the books with the bank', async () => {
    const { reconciled } = await done(as('finance').getReconciliation({}));
    expectSame('reconciled', reconciled, true);
    return 'no difference';
  });
  return books;
};

/** The auditor verifies the hash chain of every case. */
export const verifyChains = async ({ as, step }: Journey): Promise<boolean> => {
  let isValid = false;
  await step('The auditor verifies the hash chain of every case', async () => {
    const { valid, cases, faults } = await done(as('auditor').verifyAudit({}));
    isValid = valid;
    expectSame('faults', faults.length, 0);
    expectSame('all chains valid', valid, true);
    return `${cases} cases, all whole`;
  });
  return isValid;
};
