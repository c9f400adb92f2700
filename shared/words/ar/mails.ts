import { callsMails } from './mails/calls.ts';
import { grantsMails } from './mails/grants.ts';
import { paymentsMails } from './mails/payments.ts';
import { peopleMails } from './mails/people.ts';
import { proposalsMails } from './mails/proposals.ts';
import { selectionMails } from './mails/selection.ts';

export { mailFrame } from './mails/frame.ts';

export const mails = {
  ...peopleMails,
  ...callsMails,
  ...proposalsMails,
  ...selectionMails,
  ...grantsMails,
  ...paymentsMails,
};
