import type { AssessmentEvent } from '../../../domain/assessment/events.ts';
import type { ProposalEvent } from '../../../domain/proposal/events.ts';
import { names, nobody, says, saysNot, type Telling } from '../mail-rule.ts';

const OWNERS_OWN = 'the owner did it';

/** Who is told of what happens to a proposal. */
export const proposalTellings: Readonly<Record<ProposalEvent['type'], Telling>> = {
  Created: nobody(OWNERS_OWN),
  Retitled: nobody(OWNERS_OWN),
  PartnerAdded: nobody(OWNERS_OWN),
  PartnerCorrected: nobody('the partner hears by the invitation that follows'),
  PartnerInvited: [{ mail: 'partnerInvited', to: ['partner'] }],
  PartnerReminded: [{ mail: 'partnerReminded', to: ['partner'] }],
  InvitationUndelivered: [
    { mail: 'invitationUndelivered', to: ['owner'], when: saysNot('fault', 'delayed') },
    { mail: 'invitationDelayed', to: ['owner'], when: says('fault', 'delayed') },
  ],
  InvitationWithdrawn: [{ mail: 'invitationWithdrawn', to: ['partner'] }],
  PartnerAccepted: [{ mail: 'partnerAccepted', to: ['owner'], weight: 'tells' }],
  PartnerDeclined: [{ mail: 'partnerDeclined', to: ['owner'] }],
  SentToFocalPoint: [{ mail: 'proposalToTransmit', to: ['focal-point'] }],
  Returned: [{ mail: 'proposalReturned', to: ['owner'] }],
  // A receipt is told of once, with its code: when the code is given, or at once for a proposal that has one already.
  Transmitted: [{ mail: 'proposalTransmitted', to: ['owner', 'focal-point'], when: names('code') }],
  CodeAssigned: [{ mail: 'proposalTransmitted', to: ['owner', 'focal-point'] }],
  Recalled: [{ mail: 'proposalRecalled', to: ['owner', 'focal-point'], weight: 'tells' }],
  Withdrawn: [{ mail: 'proposalWithdrawn', to: ['owner', 'focal-point', 'coordinator'], weight: 'tells' }],
  ClosingWarned: [{ mail: 'closingSoon', to: ['owner', 'focal-point'] }],
  Lapsed: [
    { mail: 'proposalLapsed', to: ['owner'], when: saysNot('because', 'cancelled') },
    { mail: 'proposalCancelled', to: ['owner'], when: says('because', 'cancelled') },
  ],
  CheckStarted: nobody('the owner hears what comes of it'),
  EligibilityFailureProposed: [{ mail: 'secondPersonNeeded', to: ['coordinator'] }],
  EligibilityFailed: [
    { mail: 'ineligible', to: ['owner'] },
    { mail: 'ineligible', to: ['focal-point'], weight: 'tells' },
  ],
  EligibilityPassed: [{ mail: 'eligible', to: ['owner'], weight: 'tells' }],
  ClarificationAsked: [{ mail: 'clarificationAsked', to: ['owner'] }],
  ClarificationAnswered: [{ mail: 'clarificationAnswered', to: ['coordinator'] }],
  ClarificationEnded: [{ mail: 'clarificationEnded', to: ['owner', 'coordinator'] }],
  AssessmentCompleted: nobody('the panel decides on the whole ranking, which the office brings to it'),
  ShortListed: [{ mail: 'shortListed', to: ['owner', 'focal-point'], weight: 'tells' }],
  NotShortListed: [{ mail: 'notShortListed', to: ['owner', 'focal-point'], weight: 'tells' }],
  FinalOpened: [{ mail: 'finalOpened', to: ['owner'] }],
  RevisionAsked: [{ mail: 'revisionAsked', to: ['owner'] }],
  RevisionSubmitted: [{ mail: 'revisionSubmitted', to: ['coordinator'] }],
  FinalListed: [{ mail: 'finalListed', to: ['owner', 'focal-point'] }],
  Promoted: [{ mail: 'finalListed', to: ['owner', 'focal-point'] }],
  Reserved: [{ mail: 'reserved', to: ['owner', 'focal-point'], weight: 'tells' }],
  Rejected: [{ mail: 'rejected', to: ['owner', 'focal-point'], weight: 'tells' }],
};

/** Who is told of what happens to an assessment. Applicants never are: who judges is nobody's to know outside the office. */
export const assessmentTellings: Readonly<Record<AssessmentEvent['type'], Telling>> = {
  Assigned: [{ mail: 'assessmentAssigned', to: ['person'] }],
  Accepted: nobody('the assessor did it'),
  Conflicted: [{ mail: 'assessorConflicted', to: ['coordinator'] }],
  Saved: nobody('the assessor did it'),
  Submitted: nobody('the office sees how far the assessments are'),
  Returned: [{ mail: 'assessmentReturned', to: ['person'] }],
};
