import type { CallInput } from '#shared/contract/client.ts';
import type { paymentRequestRoutes } from '#shared/contract/routes/payment-requests.ts';
import { counted, done, doneIn, expectSame, found } from '../answers.ts';
import { authorityOf, editorOf, nameOf } from '../begun.ts';
import { ADVANCE_PERCENT } from '../data/accounts.ts';
import { CLAIM, eligibleMinor } from '../data/claim.ts';
import type { Journey } from '../journey.ts';
import { expectClean, type Paper, sendDocument } from '../send-document.ts';
import type { Payee } from './accounts.ts';

type NewClaim = CallInput<typeof paymentRequestRoutes.createPaymentRequest>['body'];
type Checked = CallInput<typeof paymentRequestRoutes.checkDocuments>['body'];

/** A claim that was approved, with the order that it has become. */
export type Ordered = { readonly requestId: string; readonly orderId: string };

type Claim = {
  readonly payee: Payee;
  readonly what: string;
  /** What the coordinator confirms of it. */
  readonly confirmed: string;
  readonly body: NewClaim;
  readonly papers: readonly Omit<Paper, 'owner'>[];
  readonly checked: Checked;
};

/** Claims an advance of the owner's share of its grant. */
export const claimAdvance = async (journey: Journey, payee: Payee): Promise<Ordered> => {
  const amountMinor = (payee.grantMinor * found('share', ADVANCE_PERCENT[payee.proposal.key])) / 100;
  return claim(journey, {
    payee,
    what: 'an advance',
    confirmed: 'that the work plan holds',
    body: { kind: 'advance', accountId: payee.accountId, lines: [{ description: 'Advance', amountMinor }] },
    papers: [
      {
        kind: 'other',
        fileName: 'advance-request.pdf',
        title: 'Request for an advance',
        lines: [`USD ${amountMinor / 100} for the work plan of ${nameOf(payee)}`],
      },
    ],
    checked: { lines: [{ lineNumber: 1, approvedMinor: amountMinor }] },
  });
};

/** Claims the costs of the workshop, invoice by invoice; of one the Bank finds less eligible than was claimed. */
export const claimCosts = async (journey: Journey, payee: Payee, activityId: string): Promise<Ordered> => {
  const { lines: budget } = await done(
    journey.as(editorOf(payee.proposal)).getGrant({ params: { grantId: payee.grantId } }),
  );
  return claim(journey, {
    payee,
    what: 'the costs of the workshop',
    confirmed: 'that the workshop took place',
    body: {
      kind: 'interim',
      accountId: payee.accountId,
      lines: CLAIM.map(({ budgetLine, reduced, ...invoice }) => ({
        ...invoice,
        budgetLineId: found('line of the budget', budget[budgetLine - 1]).lineId,
        activityId,
      })),
    },
    papers: CLAIM.map(({ invoiceNumber, invoiceDate, supplier, description, amountMinor }, index) => ({
      kind: 'invoice',
      fileName: `invoice-${index + 1}.pdf`,
      title: `Invoice ${invoiceNumber}`,
      lines: [supplier, invoiceDate, description, `USD ${amountMinor / 100}`],
    })),
    checked: {
      lines: CLAIM.map((invoice, index) => ({
        lineNumber: index + 1,
        approvedMinor: eligibleMinor(invoice),
        ...(invoice.reduced === undefined ? {} : { reason: invoice.reduced.because }),
      })),
    },
  });
};

/** The owner's two persons, two offices and three more persons: a claim on its way to an order. */
const claim = async (journey: Journey, { payee, what, confirmed, body, papers, checked }: Claim): Promise<Ordered> => {
  const { as, control, step } = journey;
  const { proposal, grantId } = payee;
  const editor = as(editorOf(proposal));
  let requestId = '';
  await step(`${proposal.ownerName} drafts a claim for ${what}, with ${counted(papers.length, 'paper')}`, async () => {
    const drafted = await doneIn('draft', editor.createPaymentRequest({ params: { grantId }, body }));
    requestId = drafted.id;
    const owner = { kind: 'paymentRequest', id: requestId } as const;
    const documentIds: string[] = [];
    for (const paper of papers) documentIds.push(await sendDocument(editor, { ...paper, owner }));
    await control.settle();
    await expectClean(editor, documentIds);
    return `${drafted.status}, claims USD ${drafted.claimedMinor / 100}`;
  });
  const params = { requestId };
  await step(
    `The responsible authority of ${proposal.ownerName} signs the claim, and it goes to the Bank`,
    async () => {
      await doneIn('signed', as(authorityOf(proposal)).signPaymentRequest({ params }));
      return (await doneIn('submitted', editor.submitPaymentRequest({ params }))).status;
    },
  );
  await step('The Bank checks the papers of every line', async () => {
    const looked = await doneIn('documentsChecked', as('bank-maker').checkDocuments({ params, body: checked }));
    const eligible = checked.lines.reduce((sum, line) => sum + line.approvedMinor, 0);
    return `${looked.status}, USD ${eligible / 100} of ${looked.claimedMinor / 100} eligible`;
  });
  await step(`A coordinator confirms ${confirmed}`, async () => {
    const body = { note: 'As planned.' };
    return (await doneIn('technicallyConfirmed', as('coordinator-1').confirmTechnical({ params, body }))).status;
  });
  let orderId = '';
  await step('A second person at the Bank approves the claim', async () => {
    await doneIn('approved', as('bank-checker-1').approvePaymentRequest({ params }));
    await control.settle();
    const ordered = await doneIn('ordered', as('bank-maker').getPaymentRequest({ params }));
    orderId = found('order', ordered.orderId);
    const order = await doneIn('screened', as('bank-maker').getPaymentOrder({ params: { orderId } }));
    expectSame('amount ordered', order.amountMinor, ordered.approval?.payableMinor);
    return `${ordered.status}, USD ${order.amountMinor / 100} to pay, payee screened`;
  });
  return { requestId, orderId };
};
