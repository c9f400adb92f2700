import type { Actor } from '#shared/domain/kernel/roles.ts';
import { invitationStanding } from '#shared/domain/proposal/rules/partner-invitation.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { loadForms } from '../../facts/proposal-form.ts';
import { invitations } from '../../parts/invitations.ts';
import { parts } from '../../parts.ts';

/** Who holds a partner's link, and the number of the invitation it came with. A link that we did not write leads nowhere. */
export const readInvitation = (token: string) => {
  const invitation = invitations().read(token);
  if (invitation === undefined) throw problem('notFound');
  const { proposalId, partnerId, number } = invitation;
  return { proposalId, partnerId, number, actor: { kind: 'invited', proposalId, partnerId } as const };
};

/** With these a link shows the summary. Any other may be in hands that it was not meant for, or be none of theirs any more. */
const SHOWS_SUMMARY: readonly string[] = ['open', 'accepted'];

/** What the holder of a link with this number may see: who invites to what, and the summary while the link counts. Nothing else of the form. */
export const showInvitation = async (state: ProposalState, actor: Actor, number: number) => {
  const partnerId = actor.kind === 'invited' ? actor.partnerId : undefined;
  const partner = state.partners.find((each) => each.partnerId === partnerId);
  if (partner === undefined) throw problem('notFound');
  const { summary } = (await loadForms(parts.drafts, state)).preliminary;
  const text = summary?.value['text'];
  const standing = invitationStanding(state, partner, number, parts.now());
  return {
    title: state.title,
    ownerName: state.ownerName,
    area: state.area,
    ...(SHOWS_SUMMARY.includes(standing) ? { summary: typeof text === 'string' ? text : '' } : {}),
    institutionName: partner.institutionName,
    country: partner.country,
    role: partner.role,
    language: partner.language,
    partnerStatus: partner.status,
    standing,
    expiresAt: partner.invitationExpiresAt,
  };
};
