import type { Actor } from '#shared/domain/kernel/roles.ts';
import { mayReadForm } from '#shared/domain/proposal/decide.ts';
import { missingIn } from '#shared/domain/proposal/rules/is-complete.ts';
import { stageClosesAt } from '#shared/domain/proposal/rules/stage-window.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { callOfProposal } from '../../facts/proposal-facts.ts';
import { formFacts, loadForms } from '../../facts/proposal-form.ts';
import type { Parts } from '../../parts.ts';

/** The form of a proposal with what is still missing, the hash that signing must name, and when the stage closes; without what is not this reader's yet. */
export const formOfProposal = async (
  state: ProposalState,
  actor: Actor,
  { repository, drafts, digest }: Pick<Parts, 'repository' | 'drafts' | 'digest'>,
) => {
  const [forms, loaded] = await Promise.all([loadForms(drafts, state), repository.load(callKind, state.callId)]);
  const call = loaded === undefined ? undefined : callOfProposal(loaded.state);
  const { stage } = state;
  const isWithheld = !mayReadForm(actor, state);
  const form = isWithheld ? {} : forms[stage];
  const { sections, contentHash } = formFacts(stage, form, digest);
  return {
    sections: { ...form },
    formWithheld: isWithheld || undefined,
    preliminarySections: stage === 'final' ? { ...forms.preliminary } : undefined,
    contentHash,
    missing: call === undefined || isWithheld ? [] : [...missingIn(stage, sections, call)],
    closesAt: call === undefined ? undefined : stageClosesAt(stage, call),
  };
};
