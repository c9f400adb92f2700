import { callsMails } from './mails/calls.ts';
import { grantsMails } from './mails/grants.ts';
import { paymentsMails } from './mails/payments.ts';
import { peopleMails } from './mails/people.ts';
import { proposalsMails } from './mails/proposals.ts';
import { selectionMails } from './mails/selection.ts';

export { mailFrame } from './mails/frame.ts';

/**
 * Every mail that the product sends. Places that may stand in them are the facts of `functions/facts/mail-facts.ts`.
 */
export const mails = {
  ...peopleMails,
  ...callsMails,
  ...proposalsMails,
  ...selectionMails,
  ...grantsMails,
  ...paymentsMails,
};
