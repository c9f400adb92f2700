import { accountCommands } from './commands/account.ts';
import { activityCommands } from './commands/activity.ts';
import { assessmentCommands } from './commands/assessment.ts';
import { bankMessageCommands } from './commands/bank-message.ts';
import { callCommands } from './commands/call.ts';
import { documentCommands } from './commands/document.ts';
import { grantCommands } from './commands/grant.ts';
import { institutionCommands } from './commands/institution.ts';
import { ledgerEntryCommands } from './commands/ledger-entry.ts';
import { paymentBatchCommands } from './commands/payment-batch.ts';
import { paymentOrderCommands } from './commands/payment-order.ts';
import { paymentRequestCommands } from './commands/payment-request.ts';
import { personCommands } from './commands/person.ts';
import { proposalCommands } from './commands/proposal.ts';
import { questionCommands } from './commands/question.ts';
import { reportCommands } from './commands/report.ts';

/** What each command is called on its button. */
export const commands = {
  account: accountCommands,
  activity: activityCommands,
  assessment: assessmentCommands,
  bankMessage: bankMessageCommands,
  call: callCommands,
  document: documentCommands,
  grant: grantCommands,
  institution: institutionCommands,
  ledgerEntry: ledgerEntryCommands,
  paymentBatch: paymentBatchCommands,
  paymentOrder: paymentOrderCommands,
  paymentRequest: paymentRequestCommands,
  person: personCommands,
  proposal: proposalCommands,
  question: questionCommands,
  report: reportCommands,
};
