import { missingIn } from '#shared/domain/proposal/rules/is-complete.ts';
import { stageClosesAt } from '#shared/domain/proposal/rules/stage-window.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { callOfProposal } from '../../facts/proposal-facts.ts';
import { formFacts, loadForms } from '../../facts/proposal-form.ts';
import type { Parts } from '../../parts.ts';

/** The form of a proposal with what is still missing, the hash that signing must name, and when the stage closes. */
export const formOfProposal = async (
  state: ProposalState,
  { repository, drafts, digest }: Pick<Parts, 'repository' | 'drafts' | 'digest'>,
) => {
  const [forms, loaded] = await Promise.all([loadForms(drafts, state), repository.load(callKind, state.callId)]);
  const call = loaded === undefined ? undefined : callOfProposal(loaded.state);
  const { stage } = state;
  const { sections, contentHash } = formFacts(stage, forms[stage], digest);
  return {
    sections: { ...forms[stage] },
    preliminarySections: stage === 'final' ? { ...forms.preliminary } : undefined,
    contentHash,
    missing: call === undefined ? [] : [...missingIn(stage, sections, call)],
    closesAt: call === undefined ? undefined : stageClosesAt(stage, call),
  };
};
