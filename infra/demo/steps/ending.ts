import { doneIn, expectSame, found } from '../answers.ts';
import { authorityOf, editorOf, nameOf } from '../begun.ts';
import { MOMENTS } from '../data/call.ts';
import type { Journey } from '../journey.ts';
import { expectClean, sendDocument } from '../send-document.ts';
import type { Payee } from './accounts.ts';

/** The final report is written and approved; the Bank fixes what is eligible in all, and finance closes the grant. */
export const endGrant = async (journey: Journey, payee: Payee, finalEligibleMinor: number): Promise<void> => {
  const { as, control, step } = journey;
  const { grantId } = payee;
  const params = { grantId };
  await control.moveClock(MOMENTS.reported);
  await reportAtEnd(journey, payee, finalEligibleMinor);
  await control.settle();
  await doneIn('settlement', as('finance').getGrant({ params }));
  await control.moveClock(MOMENTS.settled);
  await step(`The Bank settles ${nameOf(payee)}`, async () => {
    const settled = await doneIn(
      'settlement',
      as('bank-checker-1').settleGrant({ params, body: { finalEligibleMinor } }),
    );
    const { unpaidMinor, refundDueMinor } = found('settlement', settled.settlement);
    expectSame('unpaid', unpaidMinor, 0);
    expectSame('to be paid back', refundDueMinor, 0);
    return `${settled.status}, USD ${finalEligibleMinor / 100} eligible, nothing owed by either side`;
  });
  await step(`Finance closes ${nameOf(payee)}`, async () => {
    return (await doneIn('closed', as('finance').closeGrant({ params }))).status;
  });
  await control.settle();
};

const NARRATIVE =
  'The survey was answered by 24 services. The workshop of 14 and 15 September 2022 brought 97 participants of 22 countries together; 17 services named a solution that they will introduce. The report with country cases is published in three languages.';

const reportAtEnd = async (journey: Journey, payee: Payee, amountMinor: number): Promise<void> => {
  const { as, control, step } = journey;
  const { proposal, grantId } = payee;
  const editor = as(editorOf(proposal));
  let reportId = '';
  await step(`${proposal.ownerName} writes its final report`, async () => {
    const content = {
      narrative: NARRATIVE,
      outputs: [],
      finalEligible: { amountMinor, currency: 'USD' } as const,
    };
    const begun = await doneIn(
      'draft',
      editor.createReport({ params: { grantId }, body: { ...content, kind: 'final' } }),
    );
    reportId = begun.id;
    const documentId = await sendDocument(editor, {
      owner: { kind: 'report', id: reportId },
      kind: 'finalReport',
      fileName: 'final-report.pdf',
      title: 'Final report',
      lines: [NARRATIVE],
    });
    await control.settle();
    await expectClean(editor, [documentId]);
    const outputs = [{ title: 'Final report', documentId }];
    const { version } = begun;
    const saved = await doneIn(
      'draft',
      editor.saveReport({ params: { reportId }, body: { ...content, outputs }, version }),
    );
    return `${saved.status}, version ${saved.version}`;
  });
  const params = { reportId };
  await step(`The responsible authority of ${proposal.ownerName} submits the final report`, async () => {
    const { status } = await doneIn('submitted', as(authorityOf(proposal)).submitReport({ params }));
    await control.settle();
    await doneIn('finalReportReview', as('finance').getGrant({ params: { grantId } }));
    return status;
  });
  await step('A coordinator approves the final report', async () => {
    return (await doneIn('approved', as('coordinator-1').approveReport({ params }))).status;
  });
};
