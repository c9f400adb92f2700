import type { MailText } from '../../mail-text.ts';

/** Mails about bank accounts, payment requests and payments. */
export const paymentsMails = {
  accountProposed: {
    subject: 'A bank account waits for the call-back: {owner}',
    text: 'A bank account has been proposed for {owner}. Please call the institution back on a number that you know from elsewhere, never on one from the proposal.',
    action: 'Open my work',
  },
  accountNoticed: {
    subject: 'A bank account has been proposed for your institution',
    text: 'A bank account has been proposed for {owner}. The Bank calls your institution back before anything is paid to it.\n\nIf nobody of your institution has done this, write to the Bank at once.',
    action: 'Open my work',
  },
  accountToApprove: {
    subject: 'A bank account waits for its approval: {owner}',
    text: 'The call-back on the bank account of {owner} is done. Please approve the account, or reject it with a reason.',
    action: 'Open my work',
  },
  accountCooling: {
    subject: 'Your bank account is approved and waits',
    text: 'The bank account of {owner} has been approved. For your safety it can be paid to only from this time on: {due}.\n\nIf nobody of your institution has proposed an account, write to the Bank at once.',
    action: 'Open my work',
  },
  accountActivated: {
    subject: 'Your bank account can be paid to',
    text: 'The bank account of your institution has been checked and can be paid to now.\n\nIf you did not propose an account, write to the Bank at once.',
    action: 'Open the account',
  },
  accountSuspended: {
    subject: 'Your bank account cannot be paid to for now',
    text: 'The Bank has suspended the bank account of {owner}. Nothing is paid to it.\n\nReason: {reason}\n\nPlease write to the Bank, or propose another account.',
    action: 'Open my work',
  },
  accountRejected: {
    subject: 'Your bank account has not been accepted',
    text: 'The Bank has not accepted the bank account that was proposed for {owner}.\n\nReason: {reason}\n\nPlease propose an account anew; without one nothing can be paid.',
    action: 'Open my work',
  },
  requestSubmitted: {
    subject: 'A payment request waits for its check: {code}',
    text: '{owner} has claimed {amount} for the project {code}. Please check its documents.',
    action: 'Open the request',
  },
  requestQueried: {
    subject: 'A question about your payment request',
    text: 'The Bank asks about your payment request:\n\n{reason}\n\nThe time for payment runs on when you have answered.',
    action: 'Answer the question',
  },
  requestAnswered: {
    subject: 'A question about a payment request is answered: {code}',
    text: '{owner} has answered the question about its payment request for {code}. Please go on with the check.',
    action: 'Open the request',
  },
  requestToConfirm: {
    subject: 'A payment request waits for your confirmation: {code}',
    text: 'The Bank has checked the documents of a payment request of {owner} for {code}. Please confirm that the work was done as claimed.',
    action: 'Open the request',
  },
  requestToApprove: {
    subject: 'A payment request waits for your approval: {code}',
    text: 'A payment request of {owner} for {code} has been checked and confirmed. Please approve it, or reject it with a reason.',
    action: 'Open the request',
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
  paymentFailed: {
    subject: 'A payment to you did not go through: {code}',
    text: 'The money for your payment request for {code} did not reach your account (the bank’s reason: {reason}).\n\nNothing is lost. Please check the details of your bank account; the Bank then pays again.',
    action: 'Open the request',
  },
  paymentToReissue: {
    subject: 'A payment is to be issued again: {code}',
    text: 'The money for a payment request of {owner} for {code} did not arrive or came back (reason: {reason}). Please clear it up with the institution and issue the payment again.',
    action: 'Open the request',
  },
  orderHeld: {
    subject: 'A payment is held and waits for you: {amount}',
    text: 'A payment order over {amount} is held, by the screening or by the bank. Please look at it and decide.',
    action: 'Open my work',
  },
  orderSilent: {
    subject: 'No word from the bank about a payment: {amount}',
    text: 'The bank has said nothing about a payment order over {amount}. It is not sent again by itself. Please find out what became of it and decide.',
    action: 'Open my work',
  },
  orderRecalled: {
    subject: 'A payment is to be recalled: {amount}',
    text: 'A recall of the payment order over {amount} has been asked for.\n\nReason: {reason}\n\nPlease record the bank’s answer when it comes.',
    action: 'Open my work',
  },
  batchToApprove: {
    subject: 'A payment batch waits for approval: {code}',
    text: 'The payment batch {code} is ready to be checked. Its file no longer changes: what is approved is what the bank gets.',
    action: 'Open my work',
  },
  batchToRelease: {
    subject: 'A payment batch waits to be released: {code}',
    text: 'The payment batch {code} is approved. Please release it, so that its file goes to the bank.',
    action: 'Open my work',
  },
  batchRejected: {
    subject: 'The bank has rejected a payment batch: {code}',
    text: 'The bank has rejected the payment batch {code} as a whole. Nobody in it is paid. Please find out why, mend the cause and pay its orders in a new batch.',
    action: 'Open my work',
  },
  suspenseOpened: {
    subject: 'Money on the account cannot be assigned',
    text: 'The bank tells of movements that fit none of our orders. They stand in suspense until somebody assigns them.',
    action: 'Open my work',
  },
  bankMessageRefused: {
    subject: 'A message of the bank could not be read',
    text: 'A message of the bank could not be read and was not applied.\n\nReason: {reason}\n\nOrders may have moved without our knowing. Please ask the bank for the message again.',
    action: 'Open my work',
  },
} satisfies Record<string, MailText>;
