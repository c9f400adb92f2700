import { problem } from '#shared/runtime/problem-details.ts';
import { invitations } from '../../parts/invitations.ts';

/** Who holds a partner's link, and what the link says. One that we did not write leads nowhere. */
export const readInvitation = (token: string) => {
  const invitation = invitations().read(token);
  if (invitation === undefined) throw problem('notFound');
  const { proposalId, partnerId, ...link } = invitation;
  return { proposalId, partnerId, link, actor: { kind: 'invited', proposalId, partnerId } as const };
};
