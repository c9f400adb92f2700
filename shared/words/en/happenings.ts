import type { ProposalEvent } from '../../domain/proposal/events.ts';

/** What has happened to a proposal, as its timeline tells it. */
const proposal = {
  Created: 'Proposal started',
  Retitled: 'Title or theme changed',
  PartnerAdded: 'Partner added',
  PartnerInvited: 'Partner invited',
  PartnerReminded: 'Partner reminded',
  InvitationWithdrawn: 'Invitation withdrawn',
  PartnerAccepted: 'Partner accepted',
  PartnerDeclined: 'Partner declined',
  SentToFocalPoint: 'Signed and sent to the focal point',
  Returned: 'Returned by the focal point',
  Transmitted: 'Transmitted to the Coordination Office',
  CodeAssigned: 'Code assigned',
  Recalled: 'Called back by the institution',
  Withdrawn: 'Withdrawn',
  ClosingWarned: 'Warned of closing',
  Lapsed: 'Lapsed: not transmitted in time',
  CheckStarted: 'Eligibility check started',
  EligibilityFailureProposed: 'Eligibility under second review',
  EligibilityFailed: 'Found not eligible',
  EligibilityPassed: 'Found eligible',
  ClarificationAsked: 'Question asked by the Coordination Office',
  ClarificationAnswered: 'Question answered',
  AssessmentCompleted: 'Assessment completed',
  ShortListed: 'Short-listed',
  NotShortListed: 'Not short-listed',
  FinalOpened: 'Final form opened',
  RevisionAsked: 'Revision asked for',
  RevisionSubmitted: 'Revision submitted',
  FinalListed: 'On the final list',
  Reserved: 'On the reserve list',
  Rejected: 'Not selected',
  Promoted: 'Moved up to the final list',
} satisfies Record<ProposalEvent['type'], string>;

export const happenings = { proposal };
