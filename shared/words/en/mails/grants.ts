import type { MailText } from '../../mail-text.ts';

/** Mails about grants: contracts, activities, reports, settling. */
export const grantsMails = {
  grantAwarded: {
    subject: 'A contract is to be prepared: {code}',
    text: 'The project “{title}” of {owner} has been awarded {amount}. Please prepare the grant contract.',
    action: 'Open my work',
  },
  contractPrepared: {
    subject: 'The grant contract {code} is ready to sign',
    text: 'The Bank has prepared the contract for “{title}”. Please read and sign it.',
    action: 'Open the contract',
  },
  contractToCountersign: {
    subject: 'The grant contract {code} waits for the Bank’s signature',
    text: '{owner} has signed the contract for “{title}”. Two people of the Bank sign it now; the second signature makes it valid.',
    action: 'Open the contract',
  },
  contractSigned: {
    subject: 'The grant contract {code} is signed',
    text: 'The contract for “{title}” is signed by both sides. Activities can begin as planned.',
    action: 'Open the grant',
  },
  grantStarted: {
    subject: 'The project {code} has begun',
    text: 'The time for carrying out “{title}” has begun. Announce each activity in good time before it is held, and keep every receipt.',
    action: 'Open the grant',
  },
  grantDeclined: {
    subject: 'The grant {code} has been declined',
    text: 'The grant for “{title}” of {owner} has been declined and is not paid.\n\nReason: {reason}',
    action: 'Open my work',
  },
  grantSuspended: {
    subject: 'The grant {code} is suspended',
    text: 'The grant for “{title}” is suspended; nothing is paid until it is resumed.\n\nReason: {reason}',
    action: 'Open the grant',
  },
  grantResumed: {
    subject: 'The grant {code} goes on',
    text: 'The grant for “{title}” is no longer suspended. Activities and payments go on.',
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
  grantSettled: {
    subject: 'The accounts of {code} are settled',
    text: 'The accounts of “{title}” have been settled. Nothing is to be paid back.',
    action: 'Open the grant',
  },
  refundDue: {
    subject: 'To be paid back for {code}: {amount}',
    text: 'The accounts of “{title}” have been settled. Of what was paid, {amount} is to be paid back.\n\nPlease pay it to the Bank’s programme account and name the code {code}. The grant is closed once it has arrived.',
    action: 'Open the grant',
  },
  refundReceived: {
    subject: 'Your repayment has arrived: {amount}',
    text: '{amount} has arrived for the grant {code}, “{title}”.',
    action: 'Open the grant',
  },
  grantClosed: {
    subject: 'The grant {code} is closed',
    text: 'The grant for “{title}” of {owner} is closed. Please keep all papers for as long as the contract says.',
    action: 'Open the grant',
  },
  activityNotified: {
    subject: 'An activity is announced: {title}',
    text: '{owner} has announced the activity “{title}” of the project {code}.',
    action: 'Open my work',
  },
  activityEvidence: {
    subject: 'The papers of an activity wait for you: {title}',
    text: '{owner} has handed in the papers of the activity “{title}” of the project {code}. Please accept them, or ask about them.',
    action: 'Open my work',
  },
  activityAccepted: {
    subject: 'Your activity is accepted: {title}',
    text: 'The activity “{title}” of the project {code} is accepted. Its costs can be claimed.',
    action: 'Open the grant',
  },
  activityQueried: {
    subject: 'A question about your activity: {title}',
    text: 'The COMCEC Coordination Office asks about the activity “{title}” of the project {code}:\n\n{reason}\n\nIts costs can be claimed only once the activity is accepted. Please hand in what is missing.',
    action: 'Answer the question',
  },
  reportSubmitted: {
    subject: 'A report on {code} waits for your review',
    text: '{owner} has submitted a report on “{title}”. Please approve it, or return it with a reason.',
    action: 'Read the report',
  },
  reportReturned: {
    subject: 'Your report on {code} has been returned',
    text: 'Your report on “{title}” needs changes.\n\nReason: {reason}\n\nPlease change it and submit it again.',
    action: 'Open the report',
  },
  reportApproved: {
    subject: 'Your report on {code} is approved',
    text: 'Your report on “{title}” has been approved. Nothing more is needed for it.',
    action: 'Open the report',
  },
} satisfies Record<string, MailText>;
