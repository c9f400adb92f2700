import type { MailText } from '../../mail-text.ts';

/** Mails about the check, the assessment and the choice of proposals. */
export const selectionMails = {
  clarificationAsked: {
    subject: 'A question about your proposal {code}',
    text: 'The COMCEC Coordination Office asks about the proposal “{title}”:\n\n{reason}\n\nPlease answer by {due}. After that the check goes on without your answer. Your responsible authority sends it.',
    action: 'Answer the question',
  },
  clarificationAnswered: {
    subject: 'Answered: {code}',
    text: '{owner} has answered the question about the proposal {code}, “{title}”.',
    action: 'Read the answer',
  },
  clarificationEnded: {
    subject: 'No answer in time: {code}',
    text: 'The question about the proposal {code}, “{title}”, was not answered in time. The eligibility check goes on with what is there.',
    action: 'Open the proposal',
  },
  secondPersonNeeded: {
    subject: 'A second person must look: {code}',
    text: 'One person has found the proposal {code}, “{title}”, not eligible.\n\nReason: {reason}\n\nIt becomes final only when another person finds the same.',
    action: 'Check the proposal',
  },
  eligible: {
    subject: 'Your proposal {code} is eligible',
    text: 'The proposal “{title}” meets the conditions of the call and goes to assessment. We write again when the short-list is out.',
    action: 'Open the proposal',
  },
  ineligible: {
    subject: 'Not eligible: proposal {code}',
    text: 'The proposal “{title}” of {owner} does not meet the conditions of the call and goes no further in it.\n\nReason: {reason}',
    action: 'Open the proposal',
  },
  assessmentAssigned: {
    subject: 'A proposal for you to assess',
    text: 'A proposal has been assigned to you for assessment. First declare whether anything stands against your judging it.',
    action: 'Open the assignment',
  },
  assessmentReturned: {
    subject: 'An assessment has come back to you',
    text: 'Please look at your assessment again.\n\nReason: {reason}',
    action: 'Open the assessment',
  },
  assessorConflicted: {
    subject: 'An assessor has stepped back: {code}',
    text: 'An assessor has declared a conflict of interest and cannot judge the proposal {code}, “{title}”.\n\nPlease assign it to somebody else; its ranking waits for that.',
    action: 'Open my work',
  },
  shortListed: {
    subject: 'On the short-list: proposal {code}',
    text: 'The proposal “{title}” of {owner} has been short-listed. We write again when the final form opens; it asks for activities, people and the budget.',
    action: 'Open the proposal',
  },
  notShortListed: {
    subject: 'Not on the short-list: proposal {code}',
    text: 'The proposal “{title}” of {owner} has not been short-listed and goes no further in this call. Thank you for the work that was put into it.\n\nIt can be the beginning of another proposal in a later call.',
    action: 'See the result',
  },
  finalOpened: {
    subject: 'The final form of your proposal {code} is open',
    text: 'Please fill in the final form of the proposal “{title}”. It goes the same way as before: your responsible authority signs it, your focal point transmits it.\n\nIt must be transmitted before {due}; after that it lapses.',
    action: 'Fill in the final form',
  },
  revisionAsked: {
    subject: 'Please revise your proposal {code}',
    text: 'The COMCEC Coordination Office asks you to revise the final form of “{title}” by {due}. What is asked stands beside each section.',
    action: 'Revise the proposal',
  },
  revisionSubmitted: {
    subject: 'Revised: {code}',
    text: '{owner} has submitted the revised proposal {code}, “{title}”.',
    action: 'Read the revision',
  },
  finalListed: {
    subject: 'Selected for a grant: proposal {code}',
    text: 'The proposal “{title}” of {owner} is on the final list, with a grant of {amount}.\n\nThe Bank prepares the contract and asks the responsible authority to sign it. Nothing may be spent on the grant’s account before that.',
    action: 'Open the proposal',
  },
  reserved: {
    subject: 'On the reserve list: proposal {code}',
    text: 'The proposal “{title}” of {owner} is on the reserve list. It may be financed if another project falls out; we then write to you. You need do nothing.',
    action: 'Open the proposal',
  },
  rejected: {
    subject: 'Not selected: proposal {code}',
    text: 'The proposal “{title}” of {owner} has not been selected for a grant. Thank you for the work that was put into it.\n\nIt can be the beginning of another proposal in a later call.',
    action: 'See the result',
  },
} satisfies Record<string, MailText>;
