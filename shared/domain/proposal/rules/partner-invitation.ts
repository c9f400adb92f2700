import { type Instant, plusDays } from '../../kernel/instant.ts';
import type { Partner, ProposalState } from '../state.ts';

/** A partner who has not answered is reminded so many days after its invitation, no more than twice ([default] of this scheme). */
const REMINDER_DAYS = [7, 14] as const;

/** Whether the invitation of this number can still be answered: it is the partner's last, unanswered, not withdrawn and not run out. */
export const isCurrentInvitation = (partner: Partner, number: number, now: Instant): boolean =>
  partner.status === 'invited' &&
  partner.invitationNumber === number &&
  partner.invitationExpiresAt !== undefined &&
  now < partner.invitationExpiresAt;

/** Whom the clock reminds next of an invitation, and from when on; undefined when nobody is to be reminded any more. */
export const nextReminder = (
  proposal: Pick<ProposalState, 'partners'>,
): { readonly partnerId: string; readonly at: Instant } | undefined =>
  proposal.partners
    .flatMap(({ partnerId, status, invitedAt, reminders = 0 }) => {
      const days = REMINDER_DAYS[reminders];
      return status === 'invited' && invitedAt !== undefined && days !== undefined
        ? [{ partnerId, at: plusDays(invitedAt, days) }]
        : [];
    })
    .sort((left, right) => (left.at < right.at ? -1 : 1))[0];
