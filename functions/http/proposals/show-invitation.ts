import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import {
  invitationStanding,
  type PartnerLink,
  showsSummary,
} from '#shared/domain/proposal/rules/partner-invitation.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { loadForms } from '../../facts/proposal-form.ts';
import { parts } from '../../parts.ts';
import { showLetters } from './partner-letter.ts';

/** What the holder of a link may see: who invites to what, the summary while the link counts, and its own letters. Nothing else of the form. */
export const showInvitation = async (state: ProposalState, actor: Actor, link: PartnerLink, now: Instant) => {
  const partnerId = actor.kind === 'invited' ? actor.partnerId : undefined;
  const partner = state.partners.find((each) => each.partnerId === partnerId);
  if (partner === undefined) throw problem('notFound');
  const { summary } = (await loadForms(parts.drafts, state)).preliminary;
  const text = summary?.value['text'];
  const standing = invitationStanding(state, partner, link.number, now);
  return {
    title: state.title,
    ownerName: state.ownerName,
    area: state.area,
    ...(showsSummary(standing, partner, link, now) ? { summary: typeof text === 'string' ? text : '' } : {}),
    institutionName: partner.institutionName,
    country: partner.country,
    role: partner.role,
    language: partner.language,
    partnerStatus: partner.status,
    standing,
    expiresAt: partner.invitationExpiresAt,
    letters: await showLetters(state.id, partner, link, now),
  };
};
