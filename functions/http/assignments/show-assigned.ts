import type { AssessmentState } from '#shared/domain/assessment/state.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { loadForms, type SavedForm, valuesOf } from '../../facts/proposal-form.ts';
import type { Parts } from '../../parts.ts';

/** An assessment's own fields. */
export const showAssessment = ({ id, status, acceptedAt, ...shown }: AssessmentState) => shown;

/** All that an assessor reads of the section that names persons at the owner: a project is judged, not people. A new field stays hidden. */
const OF_THE_PROJECT = ['title', 'themeId'];

/** The proposal to be assessed and the rubric's questions. Until free of conflict is declared, only what is needed to declare it. */
export const showAssigned = async (state: AssessmentState, { repository, drafts }: Parts) => {
  const [{ loaded: proposal }, call] = await Promise.all([
    drafts.loadWithCase(proposalKind, state.proposalId),
    repository.load(callKind, state.callId),
  ]);
  if (proposal === undefined || call === undefined) throw problem('notFound');
  const { sections, commentRule } = call.state.configuration.rubrics[state.stage];
  return {
    rubric: { sections, commentRule },
    proposal: { ...showOwner(proposal.state), ...(await showForm(state, proposal.state, drafts)) },
  };
};

const showOwner = ({ id, title, code, area, country, ownerName, partners }: ProposalState) => ({
  proposalId: id,
  title,
  code,
  area,
  country,
  ownerName,
  partners: partners
    .filter(({ status }) => status === 'accepted')
    .map(({ institutionName, country: from, role }) => ({ institutionName, country: from, role })),
});

const showForm = async ({ status, stage }: AssessmentState, proposal: ProposalState, drafts: Parts['drafts']) => {
  const forms = await loadForms(drafts, proposal);
  const { summary = {} } = valuesOf(forms.preliminary);
  if (status === 'offered' || status === 'conflicted') return { sections: { summary } };
  return stage === 'preliminary'
    ? { sections: impersonal(forms.preliminary) }
    : { sections: impersonal(forms.final), preliminarySections: impersonal(forms.preliminary) };
};

const impersonal = (form: SavedForm): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(valuesOf(form)).map(([section, value]) => [
      section,
      section === 'general'
        ? Object.fromEntries(Object.entries(value).filter(([name]) => OF_THE_PROJECT.includes(name)))
        : value,
    ]),
  );
