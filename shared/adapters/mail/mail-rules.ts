import type { OFFICE_ROLES } from '../../domain/kernel/roles.ts';
import type { MailKey } from '../../words/mail-words.ts';

/**
 * Whom a mail goes to, as seen from the case: the owner's people (all, or its responsible authorities alone), the focal points of its
 * country and area (or all there are), the people of every institution that has an unsent proposal in the call, the partner that the event speaks of, the person whom the case is given to, or an office.
 */
export type Recipient =
  | 'owner'
  | 'draft-owners'
  | 'responsible-authority'
  | 'focal-point'
  | 'every-focal-point'
  | 'partner'
  | 'person'
  | (typeof OFFICE_ROLES)[number];

export type MailRule = {
  readonly mail: MailKey;
  readonly to: readonly Recipient[];
  /**
   * `tells`: asks for nothing, so it can wait for the day's digest. `news`: can be turned off besides. Left out for mails that ask
   * somebody to act: they go out at once to everybody.
   */
  readonly weight?: 'tells' | 'news';
};

/** Which event tells whom what. An event that is not here sends no mail. */
const RULES: Readonly<Record<string, MailRule>> = {
  'person.Invited': { mail: 'personInvited', to: ['person'] },

  'call.Published': { mail: 'callPublished', to: ['every-focal-point'], weight: 'news' },
  'call.Extended': { mail: 'callExtended', to: ['draft-owners', 'every-focal-point'], weight: 'tells' },

  'document.FoundUnfit': { mail: 'documentRefused', to: ['person', 'owner'] },

  'proposal.PartnerInvited': { mail: 'partnerInvited', to: ['partner'] },
  'proposal.PartnerReminded': { mail: 'partnerReminded', to: ['partner'] },
  'proposal.InvitationWithdrawn': { mail: 'invitationWithdrawn', to: ['partner'] },
  'proposal.PartnerAccepted': { mail: 'partnerAccepted', to: ['owner'], weight: 'tells' },
  'proposal.PartnerDeclined': { mail: 'partnerDeclined', to: ['owner'] },
  'proposal.SentToFocalPoint': { mail: 'proposalToTransmit', to: ['focal-point'] },
  'proposal.Returned': { mail: 'proposalReturned', to: ['owner'] },
  'proposal.Transmitted': { mail: 'proposalTransmitted', to: ['owner'], weight: 'tells' },
  'proposal.CodeAssigned': { mail: 'proposalCode', to: ['owner'], weight: 'tells' },
  'proposal.Withdrawn': { mail: 'proposalWithdrawn', to: ['focal-point'], weight: 'tells' },
  'proposal.ClosingWarned': { mail: 'closingSoon', to: ['owner', 'focal-point'] },
  'proposal.Lapsed': { mail: 'proposalLapsed', to: ['owner'] },
  'proposal.ClarificationAsked': { mail: 'clarificationAsked', to: ['owner'] },
  'proposal.ClarificationAnswered': { mail: 'clarificationAnswered', to: ['coordinator'] },
  'proposal.ClarificationEnded': { mail: 'clarificationEnded', to: ['owner', 'coordinator'] },
  'proposal.EligibilityFailureProposed': { mail: 'secondPersonNeeded', to: ['coordinator'] },
  'proposal.EligibilityPassed': { mail: 'eligible', to: ['owner'], weight: 'tells' },
  'proposal.EligibilityFailed': { mail: 'ineligible', to: ['owner'] },
  'proposal.ShortListed': { mail: 'shortListed', to: ['owner', 'focal-point'], weight: 'tells' },
  'proposal.NotShortListed': { mail: 'notShortListed', to: ['owner'], weight: 'tells' },
  'proposal.FinalOpened': { mail: 'finalOpened', to: ['owner'] },
  'proposal.RevisionAsked': { mail: 'revisionAsked', to: ['owner'] },
  'proposal.RevisionSubmitted': { mail: 'revisionSubmitted', to: ['coordinator'] },
  'proposal.FinalListed': { mail: 'finalListed', to: ['owner', 'focal-point'] },
  'proposal.Promoted': { mail: 'finalListed', to: ['owner', 'focal-point'] },
  'proposal.Reserved': { mail: 'reserved', to: ['owner'], weight: 'tells' },
  'proposal.Rejected': { mail: 'rejected', to: ['owner'], weight: 'tells' },

  'question.Asked': { mail: 'questionAsked', to: ['coordinator'] },
  'question.Answered': { mail: 'questionAnswered', to: ['person'], weight: 'tells' },
  'question.Declined': { mail: 'questionDeclined', to: ['person'], weight: 'tells' },

  'assessment.Assigned': { mail: 'assessmentAssigned', to: ['person'] },
  'assessment.Returned': { mail: 'assessmentReturned', to: ['person'] },

  'grant.ContractPrepared': { mail: 'contractPrepared', to: ['responsible-authority'] },
  'grant.ContractSigned': { mail: 'contractSigned', to: ['owner', 'coordinator'], weight: 'tells' },
  'grant.Suspended': { mail: 'grantSuspended', to: ['owner'] },
  'grant.Terminated': { mail: 'grantTerminated', to: ['owner'] },
  'grant.ImplementationEnded': { mail: 'finalReportDue', to: ['owner'] },

  'report.Submitted': { mail: 'reportSubmitted', to: ['coordinator', 'bank-maker'] },
  'report.Returned': { mail: 'reportReturned', to: ['owner'] },
  'report.Approved': { mail: 'reportApproved', to: ['owner'], weight: 'tells' },

  'account.Proposed': { mail: 'accountProposed', to: ['bank-maker'] },
  'account.Activated': { mail: 'accountActivated', to: ['responsible-authority'], weight: 'tells' },

  'paymentRequest.Submitted': { mail: 'requestSubmitted', to: ['bank-maker'] },
  'paymentRequest.Queried': { mail: 'requestQueried', to: ['owner'] },
  'paymentRequest.Approved': { mail: 'requestApproved', to: ['owner'], weight: 'tells' },
  'paymentRequest.Rejected': { mail: 'requestRejected', to: ['owner'] },
  'paymentRequest.Paid': { mail: 'paid', to: ['owner'], weight: 'tells' },
};

/** The rule of an event; undefined when it sends no mail. */
export const mailRuleOf = (event: { readonly aggregate: string; readonly type: string }): MailRule | undefined => {
  const name = `${event.aggregate}.${event.type}`;
  return Object.hasOwn(RULES, name) ? RULES[name] : undefined;
};
