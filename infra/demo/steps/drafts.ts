import { done, doneIn, expectSame } from '../answers.ts';
import { authorityOf, type Begun, editorOf } from '../begun.ts';
import { MOMENTS } from '../data/call.ts';
import type { DemoProposal } from '../data/form.ts';
import type { Journey } from '../journey.ts';

/** Every owner begins its proposal and writes the preliminary form, one section after the other. */
export const writeDrafts = async (journey: Journey, callId: string): Promise<readonly Begun[]> => {
  await journey.control.moveClock(MOMENTS.written);
  const { configuration } = await done(journey.as('coordinator-1').getCall({ params: { callId } }));
  const projectTypeId = configuration.projectTypes?.[0]?.id;
  const begun: Begun[] = [];
  for (const proposal of journey.tale.proposals) {
    await journey.step(`${proposal.ownerName} drafts “${proposal.title}”`, async () => {
      const { id: proposalId } = await doneIn('draft', create(journey, callId, proposal));
      begun.push({ proposal, proposalId });
      const general = { ...generalOf(journey, proposal), ...(projectTypeId === undefined ? {} : { projectTypeId }) };
      const sections = { general, ...proposal.preliminary };
      const count = await writeSections(journey, { proposal, proposalId }, sections);
      return `draft, ${count} sections written`;
    });
  }
  return begun;
};

const create = ({ as }: Journey, callId: string, proposal: DemoProposal) => {
  const { area, themeId, title } = proposal;
  return as(editorOf(proposal)).createProposal({ body: { callId, area, themeId, title } });
};

const generalOf = ({ person }: Journey, proposal: DemoProposal) => ({
  title: proposal.title,
  themeId: proposal.themeId,
  contactName: person(editorOf(proposal)).name,
  contactEmail: `${editorOf(proposal)}@cpf.example`,
  responsibleAuthorityName: person(authorityOf(proposal)).name,
});

type Sections = Readonly<Record<string, Record<string, unknown>>>;

/** Saves each section by itself, as the form's pages do. */
export const saveSections = async (
  { as }: Journey,
  { proposal, proposalId }: Begun,
  sections: Sections,
): Promise<void> => {
  for (const [name, value] of Object.entries(sections))
    await done(as(editorOf(proposal)).saveProposal({ params: { proposalId }, body: { sections: { [name]: value } } }));
};

/** Saves all sections, and makes sure that nothing is missing then. Gives how many there are. */
export const writeSections = async (journey: Journey, begun: Begun, sections: Sections): Promise<number> => {
  await saveSections(journey, begun, sections);
  const { proposal, proposalId } = begun;
  const editor = journey.as(editorOf(proposal));
  const params = { proposalId };
  const { missing } = await done(editor.getProposal({ params }));
  const faults = missing.map(({ section, field, reason }) => `${section}.${field} ${reason}`);
  expectSame('what the form still lacks', faults.join(), '');
  return Object.keys(sections).length;
};
