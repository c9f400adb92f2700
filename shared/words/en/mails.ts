/**
 * Every mail that the product sends. Places that may stand in them: title, code, owner (the institution), reason, due, amount, name.
 */
export const mails = {
  personInvited: {
    subject: 'Your account for COMCEC Project Funding',
    text: 'You have been registered for COMCEC Project Funding. Sign in with this e-mail address.',
    action: 'Sign in',
  },
  callPublished: {
    subject: 'New call for project proposals: {title}',
    text: 'A call for project proposals has been published: {title}.\n\nPlease tell the institutions of your working group. They apply online, and you transmit their proposals.',
    action: 'See the call',
  },
  callExtended: {
    subject: 'The call closes later: {title}',
    text: 'The closing time of the call {title} has been put off to {due}.\n\nReason: {reason}',
    action: 'See the call',
  },
  documentRefused: {
    subject: 'A document was not accepted: {name}',
    text: 'The file “{name}” was examined and cannot be accepted. Nobody can open it.\n\nWhy, and what to do: {reason}',
    action: 'Open the documents',
  },
  partnerInvited: {
    subject: 'Invitation to be a partner: {title}',
    text: '{owner} invites your institution to be a partner in the project “{title}”, which it proposes for a COMCEC grant.\n\nPlease answer by the link below. You need no account.',
    action: 'Read and answer the invitation',
  },
  partnerReminded: {
    subject: 'A reminder: invitation to be a partner: {title}',
    text: '{owner} has invited your institution to be a partner in the project “{title}” and has not had an answer yet.\n\nPlease answer by the link below. You need no account.',
    action: 'Read and answer the invitation',
  },
  invitationWithdrawn: {
    subject: 'The invitation is withdrawn: {title}',
    text: '{owner} has withdrawn its invitation to be a partner in the project “{title}”. The link in the earlier mail leads nowhere any more. You need do nothing.',
    action: 'See the calls',
  },
  partnerAccepted: {
    subject: 'A partner has accepted: {title}',
    text: '{name} has accepted to be a partner in the project “{title}”.',
    action: 'Open the proposal',
  },
  partnerDeclined: {
    subject: 'A partner has declined: {title}',
    text: '{name} has declined to be a partner in the project “{title}”.\n\nYou can add another partner as long as the form is not sent.',
    action: 'Open the proposal',
  },
  proposalToTransmit: {
    subject: 'A proposal waits for you to transmit it: {title}',
    text: '{owner} has signed the proposal “{title}” and sent it to you.\n\nPlease read it and transmit it before the call closes, or return it with a reason.',
    action: 'Read the proposal',
  },
  proposalReturned: {
    subject: 'Your proposal has been returned: {title}',
    text: 'Your focal point has returned the proposal “{title}”.\n\nReason: {reason}\n\nCorrect it, and let your responsible authority sign it again before the call closes.',
    action: 'Open the proposal',
  },
  proposalTransmitted: {
    subject: 'Your proposal has been transmitted: {title}',
    text: 'The proposal “{title}” has been transmitted to the COMCEC Coordination Office.\n\nIts code follows in a separate mail.',
    action: 'Open the proposal',
  },
  proposalCode: {
    subject: 'The code of your proposal: {code}',
    text: 'The proposal “{title}” has the code {code}. Please use it whenever you write to us.',
    action: 'Open the proposal',
  },
  proposalWithdrawn: {
    subject: 'A proposal has been withdrawn: {title}',
    text: '{owner} has withdrawn the proposal “{title}”.\n\nReason: {reason}',
    action: 'Open the proposal',
  },
  closingSoon: {
    subject: 'Closing soon, not transmitted yet: {title}',
    text: 'The proposal “{title}” of {owner} has not been transmitted yet. This stage of the call closes {due}.\n\nWhat has not been transmitted by the focal point before then lapses. The server’s clock decides.',
    action: 'Open the proposal',
  },
  proposalLapsed: {
    subject: 'Your proposal has lapsed: {title}',
    text: 'The proposal “{title}” was not transmitted before the call closed. It can no longer be considered in this call.',
    action: 'Open the proposal',
  },
  clarificationAsked: {
    subject: 'A question about your proposal {code}',
    text: 'The COMCEC Coordination Office asks about the proposal “{title}”:\n\n{reason}\n\nPlease answer by {due}.',
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
    subject: 'Your proposal {code} is not eligible',
    text: 'The proposal “{title}” does not meet the conditions of the call.\n\nReason: {reason}',
    action: 'Open the proposal',
  },
  shortListed: {
    subject: 'Your proposal {code} is on the short-list',
    text: 'The proposal “{title}” has been short-listed. We will tell you when the final form opens; it asks for activities, people and the budget.',
    action: 'Open the proposal',
  },
  notShortListed: {
    subject: 'Your proposal {code} is not on the short-list',
    text: 'The proposal “{title}” has not been short-listed. Thank you for the work that you put into it.',
    action: 'See the result',
  },
  finalOpened: {
    subject: 'The final form of your proposal {code} is open',
    text: 'Please fill in the final form of the proposal “{title}”. It goes the same way as before: your responsible authority signs it, your focal point transmits it.',
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
    subject: 'Your proposal {code} has been selected',
    text: 'The proposal “{title}” is on the final list, with a grant of {amount}.\n\nThe Bank will write to you about the contract.',
    action: 'Open the proposal',
  },
  reserved: {
    subject: 'Your proposal {code} is on the reserve list',
    text: 'The proposal “{title}” is on the reserve list. It may be financed if another project falls out.',
    action: 'Open the proposal',
  },
  rejected: {
    subject: 'Your proposal {code} has not been selected',
    text: 'The proposal “{title}” has not been selected. Thank you for the work that you put into it.',
    action: 'See the result',
  },
  questionAsked: {
    subject: 'A question about the call {title}',
    text: 'Somebody asks about the call {title}:\n\n{reason}\n\nThe answer is published without who asked.',
    action: 'Answer the question',
  },
  questionAnswered: {
    subject: 'Your question about the call {title} is answered',
    text: 'The COMCEC Coordination Office has answered your question. The answer stands on the page of the call for everybody, without your name.',
    action: 'Read the answer',
  },
  questionDeclined: {
    subject: 'Your question about the call {title}',
    text: 'The COMCEC Coordination Office does not answer this question on the page of the call.\n\nReason: {reason}',
    action: 'See the call',
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
  contractPrepared: {
    subject: 'The grant contract {code} is ready to sign',
    text: 'The Bank has prepared the contract for “{title}”. Please read and sign it.',
    action: 'Open the contract',
  },
  contractSigned: {
    subject: 'The grant contract {code} is signed',
    text: 'The contract for “{title}” is signed by both sides. Activities can begin as planned.',
    action: 'Open the grant',
  },
  grantSuspended: {
    subject: 'The grant {code} is suspended',
    text: 'The grant for “{title}” is suspended; nothing is paid until it is resumed.\n\nReason: {reason}',
    action: 'Open the grant',
  },
  grantTerminated: {
    subject: 'The grant {code} is terminated',
    text: 'The grant for “{title}” is terminated.\n\nReason: {reason}',
    action: 'Open the grant',
  },
  finalReportDue: {
    subject: 'The final report of {code} is due',
    text: 'The time for carrying out “{title}” has ended. Please submit the final report with its outputs.',
    action: 'Write the report',
  },
  reportSubmitted: {
    subject: 'A report has been submitted',
    text: 'A report waits for your review.',
    action: 'Read the report',
  },
  reportReturned: {
    subject: 'Your report has been returned',
    text: 'Your report needs changes.\n\nReason: {reason}',
    action: 'Open the report',
  },
  reportApproved: {
    subject: 'Your report is approved',
    text: 'Your report has been approved. Nothing more is needed for it.',
    action: 'Open the report',
  },
  accountProposed: {
    subject: 'A bank account waits for the call-back',
    text: 'An institution has proposed a bank account. Please call it back on a number that you know from elsewhere.',
    action: 'Open the account',
  },
  accountActivated: {
    subject: 'Your bank account can be paid to',
    text: 'The bank account of your institution has been checked and can be paid to now.\n\nIf you did not propose an account, write to the Bank at once.',
    action: 'Open the account',
  },
  requestSubmitted: {
    subject: 'A payment request waits for its check',
    text: 'A payment request over {amount} has been submitted.',
    action: 'Open the request',
  },
  requestQueried: {
    subject: 'A question about your payment request',
    text: 'The Bank asks about your payment request:\n\n{reason}\n\nThe time for payment runs on when you have answered.',
    action: 'Answer the question',
  },
  requestApproved: {
    subject: 'Your payment request is approved',
    text: 'Your payment request is approved over {amount}. We write again when it is paid.',
    action: 'Open the request',
  },
  requestRejected: {
    subject: 'Your payment request is rejected',
    text: 'Your payment request is rejected.\n\nReason: {reason}',
    action: 'Open the request',
  },
  paid: {
    subject: 'Paid: {amount}',
    text: '{amount} has been paid to the account of your institution.',
    action: 'Open the request',
  },
} satisfies Record<string, Readonly<Record<'subject' | 'text' | 'action', string>>>;

/** The frame of every mail. */
export const mailFrame = {
  greeting: 'Dear {name},',
  greetingUnnamed: 'Dear Sir or Madam,',
  linkHint: 'If the button does not work, copy this address into your browser:',
  why: 'You receive this mail because of your part in COMCEC Project Funding. Nobody from COMCEC or the Bank will ever ask you for a password.',
  digestSubject: '{count, plural, one {# message} other {# messages}} from COMCEC Project Funding',
  digestText: 'This has happened since your last mail:',
  digestAction: 'Open my work',
  settings: 'Choose how mail comes to you:',
  sender: 'COMCEC Coordination Office',
} satisfies Record<string, string>;
