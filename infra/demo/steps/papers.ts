import { type Begun, editorOf, nameOf } from '../begun.ts';
import type { Journey } from '../journey.ts';
import { expectClean, type Paper, sendDocument } from '../send-document.ts';

type OfProposal = Omit<Paper, 'owner'>;

/** The letter in which the partners say yes, to be uploaded with the preliminary form. */
export const consentOf = ({ proposal }: Begun): readonly OfProposal[] => [
  {
    kind: 'partnerConsent',
    fileName: 'partner-consents.pdf',
    title: 'Consent of the partners',
    lines: [
      proposal.title,
      ...proposal.partners.map(
        ({ institutionName, country, contactName, position }) =>
          `${institutionName} (${country}): ${contactName}, ${position}`,
      ),
    ],
  },
];

/** What the final form is accompanied by. */
export const finalPapersOf = ({ proposal }: Begun): readonly OfProposal[] => [
  {
    kind: 'workPlan',
    fileName: 'work-plan.pdf',
    title: 'Detailed work plan',
    lines: (proposal.final?.sections.workPlan.rows ?? []).map(
      ({ task, fromMonth, toMonth, responsible }) => `${fromMonth} to ${toMonth}: ${task} (${responsible})`,
    ),
  },
  {
    kind: 'logframe',
    fileName: 'logical-framework.pdf',
    title: 'Logical framework',
    lines: (proposal.final?.sections.logframe.rows ?? []).map(
      ({ level, description, indicator }) => `${level}: ${description} - ${indicator}`,
    ),
  },
];

/** Every owner uploads its papers by the form that it is given for each; then the scan looks at them all. */
export const uploadPapers = async (
  journey: Journey,
  begun: readonly Begun[],
  papersOf: (each: Begun) => readonly OfProposal[],
): Promise<void> => {
  const { as, control, step } = journey;
  const sent: { readonly editor: string; readonly documentIds: readonly string[] }[] = [];
  for (const each of begun) {
    const papers = papersOf(each);
    const { proposal, proposalId } = each;
    const kinds = papers.map(({ kind }) => kind).join(', ');
    await step(`${proposal.ownerName} uploads papers to ${nameOf(each)}: ${kinds}`, async () => {
      const editor = editorOf(proposal);
      const documentIds: string[] = [];
      for (const paper of papers)
        documentIds.push(await sendDocument(as(editor), { ...paper, owner: { kind: 'proposal', id: proposalId } }));
      sent.push({ editor, documentIds });
      return `${documentIds.length} sent to quarantine`;
    });
  }
  await step('The scan looks at every paper', async () => {
    await control.settle();
    for (const { editor, documentIds } of sent) await expectClean(as(editor), documentIds);
    return `${sent.flatMap(({ documentIds }) => documentIds).length} clean`;
  });
};
