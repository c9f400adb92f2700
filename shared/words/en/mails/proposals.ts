import type { MailText } from '../../mail-text.ts';

/** Mails about partners, and about a proposal on its way to the Coordination Office. */
export const proposalsMails = {
  partnerInvited: {
    subject: 'Invitation to be a partner: {title}',
    text: '{owner} invites your institution to be a partner in the project “{title}”, which it proposes for a COMCEC grant.\n\nPlease answer by the link below, not later than {due}. You need no account. The link is meant for you alone: please do not pass it on.',
    action: 'Read and answer the invitation',
  },
  partnerReminded: {
    subject: 'A reminder: invitation to be a partner: {title}',
    text: '{owner} has invited your institution to be a partner in the project “{title}” and has not had an answer yet.\n\nPlease answer by the link below, not later than {due}. You need no account. A refusal is an answer too, and helps the owner to plan.',
    action: 'Read and answer the invitation',
  },
  invitationWithdrawn: {
    subject: 'The invitation is withdrawn: {title}',
    text: '{owner} has withdrawn its invitation to be a partner in the project “{title}”. The link in the earlier mail leads nowhere any more. You need do nothing.',
    action: 'See the calls',
  },
  invitationUndelivered: {
    subject: 'The invitation did not reach your partner: {title}',
    text: 'The invitation to {name} came back from the address {address}. Nobody there has read it.\n\nFind out the right address, correct it on the page of the partners, and send the invitation again.',
    action: 'Open the partners',
  },
  invitationDelayed: {
    subject: 'The invitation has not reached your partner yet: {title}',
    text: 'The invitation to {name} has not arrived at {address} yet: the mailbox is full or its server does not answer.\n\nTell your partner by another way, or send the invitation again later.',
    action: 'Open the partners',
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
  letterUnfit: {
    subject: 'Your letter was not accepted: {title}',
    text: 'The file “{file}” that came by your link for the project “{title}” of {owner} was examined and cannot be accepted. Nobody can open it.\n\nWhy, and what to do: {reason}\n\nPlease send another file by the link below, not later than {due}. You need no account. An answer that you have given still counts. The link is meant for you alone: please do not pass it on.',
    action: 'Send another letter',
  },
  partnerLetterUnfit: {
    subject: 'The letter of a partner was not accepted: {title}',
    text: 'The letter “{file}” that {name} sent for the project “{title}” was examined and cannot be accepted. Nobody can open it.\n\nWhat {name} was told: {reason}\n\n{name} has a link by mail to send another letter, not later than {due}. If none comes, ask for it by another way and add it to the documents yourself.',
    action: 'Open the partners',
  },
  proposalToTransmit: {
    subject: 'A proposal waits for you to transmit it: {title}',
    text: '{owner} has signed the proposal “{title}” and sent it to you.\n\nPlease read it and transmit it, or return it with a reason. It must be transmitted before {due}; after that it lapses.',
    action: 'Read the proposal',
  },
  proposalReturned: {
    subject: 'Your proposal has been returned: {title}',
    text: 'Your focal point has returned the proposal “{title}”.\n\nReason: {reason}\n\nCorrect it and let your responsible authority sign it again. Your focal point must have transmitted it before {due}.',
    action: 'Open the proposal',
  },
  proposalRecalled: {
    subject: 'Called back for changes: {title}',
    text: '{owner} has called the proposal “{title}” back for changes.\n\nReason: {reason}\n\nWhat was signed counts no more, nor does a receipt for it. The proposal must be signed and transmitted again before the call closes.',
    action: 'See how it stands',
  },
  proposalTransmitted: {
    subject: 'Received: {code}, {title}',
    text: 'The COMCEC Coordination Office has received the proposal “{title}” of {owner}.\n\nReceived: {received}\nCode: {code}\nFingerprint (SHA-256) of what was signed: {fingerprint}\n\nPlease use the code whenever you write to us. The receipt is there as a PDF; anybody can verify it by its fingerprint.',
    action: 'Open the receipt',
  },
  proposalWithdrawn: {
    subject: 'A proposal has been withdrawn: {title}',
    text: '{owner} has withdrawn the proposal “{title}”.\n\nReason: {reason}',
    action: 'Open the proposal',
  },
  closingSoon: {
    subject: 'Closing soon, not transmitted yet: {title}',
    text: 'The proposal “{title}” of {owner} has not been transmitted yet. This stage of the call closes on {due}.\n\nWhat has not been transmitted by the focal point before then lapses. The server’s clock decides.',
    action: 'See how it stands',
  },
  proposalLapsed: {
    subject: 'Your proposal has lapsed: {title}',
    text: 'The proposal “{title}” was not transmitted before the call closed. It can no longer be considered in this call.',
    action: 'Open the proposal',
  },
  proposalCancelled: {
    subject: 'The call is cancelled, and your proposal with it: {title}',
    text: 'The call has been cancelled as a whole, so the proposal “{title}” is not considered any further. This is no judgement on your proposal.\n\nReason: {reason}\n\nYou can read it as before and begin another proposal from it in a later call.',
    action: 'Open the proposal',
  },
} satisfies Record<string, MailText>;
