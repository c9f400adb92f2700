import { fromMilliseconds, type Instant, plusDays, toMilliseconds } from '../../kernel/instant.ts';
import { ANSWERABLE } from '../machine.ts';
import type { Partner, ProposalState } from '../state.ts';

/** A partner who has not answered is reminded so many days after its invitation, no more than twice ([default] of this scheme). */
const REMINDER_DAYS = [7, 14] as const;

/** Whether the invitation of this number can still be answered: it is the partner's last, unanswered, not withdrawn and not run out. */
export const isCurrentInvitation = (partner: Partner, number: number, now: Instant): boolean =>
  partner.status === 'invited' &&
  partner.invitationNumber === number &&
  partner.invitationExpiresAt !== undefined &&
  now < partner.invitationExpiresAt;

/** To an address that an invitation went to, unanswered or withdrawn, none goes again sooner ([default] of this scheme). */
const AGAIN_MILLISECONDS = 3_600_000;

const againFrom = (at: Instant): Instant => fromMilliseconds(toMilliseconds(at) + AGAIN_MILLISECONDS);

/** When an invitation went to a partner at its present address that has not been answered; who has answered is free to be asked anew. */
const unansweredSince = ({ status, invitedAt }: Partner): Instant | undefined =>
  status === 'accepted' || status === 'declined' ? undefined : invitedAt;

/** An address in the form in which two are compared. */
const plain = (address: string): string => address.trim().toLowerCase();

export const isSameAddress = (left: string, right: string): boolean => plain(left) === plain(right);

type Invitable = Pick<ProposalState, 'partners' | 'formerlyInvited'>;

/**
 * From when on a partner can be invited again; undefined when nothing stands against it. It goes by the address, whichever partner of the proposal
 * had it: neither adding an institution anew nor correcting its address there and back brings somebody two invitations within the hour.
 */
export const invitableFrom = (
  { partners, formerlyInvited = [] }: Invitable,
  { contactEmail }: Pick<Partner, 'contactEmail'>,
): Instant | undefined => {
  const last = [
    ...partners.filter((each) => isSameAddress(each.contactEmail, contactEmail)).map(unansweredSince),
    ...formerlyInvited.filter(({ address }) => isSameAddress(address, contactEmail)).map(({ at }) => at),
  ]
    .filter((each) => each !== undefined)
    .toSorted()
    .at(-1);
  return last === undefined ? undefined : againFrom(last);
};

/** The addresses to remember once a partner has got another one: those known, and the one that it was last invited at without an answer. */
export const rememberedAddresses = (
  { formerlyInvited }: Invitable,
  before: Partner | undefined,
): Invitable['formerlyInvited'] => {
  const at = before === undefined ? undefined : unansweredSince(before);
  return before === undefined || at === undefined
    ? formerlyInvited
    : [...(formerlyInvited ?? []), { address: before.contactEmail, at }];
};

/** Those of the remembered addresses that still cannot be invited at a moment. */
export const stillRemembered = (
  formerlyInvited: Invitable['formerlyInvited'],
  now: Instant,
): Invitable['formerlyInvited'] => {
  const left = (formerlyInvited ?? []).filter(({ at }) => now < againFrom(at));
  return left.length === 0 ? undefined : left;
};

/** Days that a partner who has accepted has at least to send another letter for one that was refused ([default] of this scheme). */
const LETTER_DAYS = 14;

/** What a partner's link says beside whose it is. */
export type PartnerLink = { readonly number: number; readonly expiresAt: Instant };

/**
 * Whether the holder of a link may send the letter of its institution: as long as it can answer, and once it has accepted until the link
 * itself runs out. An answer uses the link up for answering alone, because letters are signed later, break on their way, or are refused.
 */
export const maySendLetter = (partner: Partner, { number, expiresAt }: PartnerLink, now: Instant): boolean =>
  isCurrentInvitation(partner, number, now) ||
  (partner.status === 'accepted' && partner.invitationNumber === number && now < expiresAt);

/**
 * The link by which a partner sends another letter for one that was refused at this moment: that of its invitation, which holds longer when
 * the answer has been given. Undefined for who does not take part, or not any more.
 */
export const letterLink = (
  { status, invitationNumber: number, invitationExpiresAt: own }: Partner,
  refusedAt: Instant,
): PartnerLink | undefined => {
  if (own === undefined || (status !== 'invited' && status !== 'accepted')) return undefined;
  const later = plusDays(refusedAt, LETTER_DAYS);
  return { number, expiresAt: status === 'accepted' && later > own ? later : own };
};

/** How a partner's link stands: it can be answered (`open`), has been answered, or why it no longer can be. */
export const INVITATION_STANDINGS = [
  'open',
  'accepted',
  'declined',
  'withdrawn',
  'replaced',
  'expired',
  'closed',
] as const;

type InvitationStanding = (typeof INVITATION_STANDINGS)[number];

/**
 * What the holder of an invitation of this number finds. An answer counts whichever link it came by; then a newer invitation takes an
 * older one's place; then the proposal may have come to an end, and last the invitation may have run out.
 */
export const invitationStanding = (
  proposal: Pick<ProposalState, 'status'>,
  partner: Partner,
  number: number,
  now: Instant,
): InvitationStanding => {
  if (partner.status !== 'invited') return partner.status === 'proposed' ? 'withdrawn' : partner.status;
  if (partner.invitationNumber !== number) return 'replaced';
  if (!ANSWERABLE.some((status) => status === proposal.status)) return 'closed';
  return isCurrentInvitation(partner, number, now) ? 'open' : 'expired';
};

/**
 * Whether a link shows what the proposal is about: as long as the invitation can be answered, and after a yes until the link itself runs out. Only
 * by the last invitation: an earlier link may lie at an address that it was never meant for, whatever has been answered by the right one.
 */
export const showsSummary = (
  standing: InvitationStanding,
  { invitationNumber }: Pick<Partner, 'invitationNumber'>,
  { number, expiresAt }: PartnerLink,
  now: Instant,
): boolean => standing === 'open' || (standing === 'accepted' && number === invitationNumber && now < expiresAt);

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
