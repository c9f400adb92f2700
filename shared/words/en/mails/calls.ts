import type { MailText } from '../../mail-text.ts';

/** Mails about calls, questions about them, and documents. */
export const callsMails = {
  callPublished: {
    subject: 'New call for project proposals: {title}',
    text: 'A call for project proposals has been published: “{title}”.\n\nIt opens: {opens}.\nIt closes: {due}.\n\nPlease tell the institutions of your working group. They apply online, and you transmit their proposals before it closes.',
    action: 'See the call',
  },
  callOpened: {
    subject: 'Open now: {title}',
    text: 'Proposals can now be written and sent for the call “{title}”.\n\nThe call closes: {due}. What the focal point has not transmitted before then lapses. The server’s clock decides.',
    action: 'See the call',
  },
  callExtended: {
    subject: 'The call closes later: {title}',
    text: 'The closing time of the call “{title}” has been put off to {due}.\n\nReason: {reason}',
    action: 'See the call',
  },
  finalStageExtended: {
    subject: 'The final stage closes later: {title}',
    text: 'The closing time of the final stage of the call “{title}” has been put off to {due}. Until then the final proposals can still be written, signed and transmitted.\n\nReason: {reason}',
    action: 'See the call',
  },
  callClosed: {
    subject: 'The call has closed: {title}',
    text: 'The call “{title}” has closed. The proposals that were transmitted in time wait for their eligibility check.',
    action: 'Begin the check',
  },
  callCancelled: {
    subject: 'The call is cancelled: {title}',
    text: 'The call “{title}” has been cancelled. Its proposals are not considered any further; their owners are told.\n\nReason: {reason}',
    action: 'See the call',
  },
  questionAsked: {
    subject: 'A question about the call {title}',
    text: 'Somebody asks about the call “{title}”:\n\n{reason}\n\nThe answer is published without who asked.',
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
  answerPublished: {
    subject: 'A new answer about the call {title}',
    text: 'The COMCEC Coordination Office has answered a question about the call “{title}” for everybody. Please read it: it may concern the proposal that you are preparing.',
    action: 'Read the answer',
  },
  documentUnfit: {
    subject: 'A document was not accepted: {name}',
    text: 'The file “{name}” was examined and cannot be accepted. Nobody can open it.\n\nWhy, and what to do: {reason}',
    action: 'Open the documents',
  },
} satisfies Record<string, MailText>;
