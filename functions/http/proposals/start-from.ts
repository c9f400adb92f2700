import { actingPerson } from '#shared/domain/kernel/acting-person.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { rolesOnProposal } from '#shared/domain/proposal/decide.ts';
import type { Partner, ProposalState } from '#shared/domain/proposal/state.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { draftName, loadForms } from '../../facts/proposal-form.ts';
import type { Parts } from '../../parts.ts';

/** An earlier proposal that a person may start from: one of the own institution, whatever has become of it. */
export const earlierProposal = async (
  actor: Actor,
  proposalId: string,
  ownerInstitutionId: string,
  { repository }: Pick<Parts, 'repository'>,
): Promise<ProposalState> => {
  const state = (await repository.load(proposalKind, proposalId))?.state;
  const isOwn =
    state?.ownerInstitutionId === ownerInstitutionId &&
    rolesOnProposal(actor, state).some((role) => role === 'editor' || role === 'responsible-authority');
  if (state === undefined || !isOwn) throw problem('notFound');
  return state;
};

/**
 * Takes the preliminary form of an earlier proposal over into a new one, but for title and theme, which are the new one's own. Saved sections
 * are never overwritten, so that the same request may come twice, and sealed ones never begun, though it come after the form was signed.
 */
export const takeFormOver = async (
  earlier: ProposalState,
  made: { readonly id: string; readonly title: string; readonly themeId: string },
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
  { drafts }: Pick<Parts, 'drafts'>,
): Promise<void> => {
  const { preliminary } = await loadForms(drafts, earlier);
  for (const [name, { value, version }] of Object.entries(preliminary)) {
    if (version === 0) continue;
    const { title, themeId } = made;
    await drafts.save({
      aggregate: proposalKind.name,
      id: made.id,
      section: draftName('preliminary', name),
      expectedVersion: 0,
      value: name === 'general' ? { ...value, title, themeId } : value,
      at: now,
      by: actingPerson(actor),
    });
  }
};

type Named = Pick<Partner, 'institutionName' | 'country'>;

/**
 * The partners of an earlier proposal as they are still to be named in a new one: what they answered then does not count now. One whose
 * invitation was withdrawn is none (its address may have been the wrong one).
 */
export const partnersAnew = (earlier: ProposalState, made: { readonly partners: readonly Named[] }) =>
  earlier.partners
    .filter(({ status }) => status !== 'withdrawn')
    .filter(
      ({ institutionName, country }) =>
        !made.partners.some((each) => each.institutionName === institutionName && each.country === country),
    )
    .map(({ institutionName, country, role, contactName, contactEmail, language }) => ({
      institutionName,
      country,
      role,
      contactName,
      contactEmail,
      language,
    }));
