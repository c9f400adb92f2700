import type { ProposalRejection } from '../../../domain/proposal/rejections.ts';

export const proposalRejections = {
  callClosed: 'The call has closed, so nothing more can be sent for it.',
  callCancelled:
    'The call has been cancelled, so nothing can be sent for it. Your form stays here; you can start from it in a later call.',
  callNotOpenYet: 'The call is not open yet. It opens at {opensAt}.',
  stageStillOpen: 'The stage is still open. Begin the check once it has closed.',
  ownerNotActive: 'Your institution cannot apply now. Ask the COMCEC Coordination Office why it is not active.',
  ownerKindNotInCall: 'This call is not for institutions of your kind. Look for another call.',
  ownerNotInWorkingGroup:
    'Your institution is not a member of the working group of this area. Choose an area of yours, or ask your focal point for membership.',
  tooManyProposals:
    'Your institution has reached the number of proposals for this call, {maximum}. Withdraw one before you begin another.',
  themeNotInCall: 'The theme is not among those of this call and area. Choose one from the list.',
  formIncomplete:
    '{count, plural, one {# answer is} other {# answers are}} missing or wrong. Go to the sections that are marked, then try again.',
  tooFewPartnerCountries:
    '{accepted, plural, =0 {No partner country has} one {# partner country has} other {# partner countries have}} accepted so far; the call needs {needed}. Invite more partners, or remind those invited.',
  documentsNotClean:
    'Some compulsory documents are missing or not checked yet. Add them, or wait for the check to end.',
  grantTooHigh:
    'The budget asks for {asked}, but a grant may be at most {maximum}. Lower the lines that the grant pays.',
  grantIsNothing: 'The budget asks for no grant. Add the lines that the grant shall pay.',
  headingTooHigh:
    'The heading {heading} takes {asked} of the grant; at most {maximumPercent} % are allowed, {maximum}. Lower its lines, or let others pay them.',
  ownShareTooLow:
    'Others than the grant pay {paid}; they must pay at least {minimumPercent} % of the budget, {needed}. Add what you or partners pay.',
  limitsBroken:
    '{count, plural, one {The form breaks # limit of the call.} other {The form breaks # limits of the call.}} Each is shown with its line on the page of the budget or activities.',
  formHasChanged: 'The form has changed since it was read or signed. Read it once more, then sign it again.',
  ownerHasNoFocalPoint:
    'Institutions of the OIC have no focal point. Transmit the proposal yourselves, by your responsible authority.',
  focalPointVacant:
    'Nobody is registered now as focal point of {country} for {area}, so nobody could transmit this proposal. Ask your ministry to name one to the COMCEC Coordination Office, in time before closing.',
  ownerHasFocalPoint: 'Send the proposal to your focal point, who transmits it.',
  tooManyPartners: 'A proposal may have at most {maximum} partners.',
  partnerThereAlready: '{institutionName} is among the partners already.',
  partnerInvitedJustNow:
    'An invitation went to this address less than an hour ago. The next one can be sent from {from} on.',
  partnerUnknown: 'There is no such partner. Reload the page to see the partners.',
  partnerHasAnswered: 'The invitation has been answered already, or was never sent.',
  reminderNotDue: 'No partner is to be reminded now.',
  invitationNotCurrent: 'This invitation has run out, or was replaced by a newer one. Use the link in the latest mail.',
  warningNotDue: 'No warning of closing is due for this proposal.',
  notRunOut: 'The proposal was sent in time and does not lapse.',
  ownInstitution: 'You belong to the institution that owns this proposal. Someone else must decide on it.',
  failureReasonMissing: 'Write why the proposal fails the check.',
  reasonAgainstDataMissing:
    'By the data, these points are not met: {points}. Write beside each why you find it met all the same.',
  secondPersonNeeded: 'You have proposed this failure yourself. A second person must confirm it.',
  clarificationAskedAlready: 'The owner has been asked once already, and may be asked only once.',
  clarificationAwaited: 'The owner has until {dueAt} to answer. Wait for the answer or for that time.',
  clarificationTimeOver: 'The time to answer ended on {dueAt}. The Coordination Office goes on with what it has.',
  decisionNotForStage: 'This decision does not belong to the present stage. Choose another.',
  departureReasonMissing: 'The decision departs from what the assessments say. Write the reason for it.',
  rankMissing: 'Give the place on the reserve list.',
  grantMissing: 'Give the grant as an amount above zero.',
  grantAboveRequest: 'The grant may not be more than was asked for, {requested}.',
  envelopeExceeded: 'The call has only {left} left. Lower the grant, or put the proposal on the reserve list.',
  revisionAwaited: 'The owner has until {dueAt} to revise the proposal. Wait for it or for that time.',
  revisionAsksMore: 'A revision may ask for at most {ceiling}. Lower the lines that the grant pays.',
  codeGivenAlready: 'The proposal has its code already.',
} satisfies Record<ProposalRejection['kind'], string>;
