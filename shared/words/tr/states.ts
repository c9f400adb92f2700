import { accountStates } from './states/account.ts';
import { activityStates } from './states/activity.ts';
import { assessmentStates } from './states/assessment.ts';
import { bankMessageStates } from './states/bank-message.ts';
import { callStates } from './states/call.ts';
import { documentStates } from './states/document.ts';
import { grantStates } from './states/grant.ts';
import { institutionStates } from './states/institution.ts';
import { ledgerEntryStates } from './states/ledger-entry.ts';
import { paymentBatchStates } from './states/payment-batch.ts';
import { paymentOrderStates } from './states/payment-order.ts';
import { paymentRequestStates } from './states/payment-request.ts';
import { personStates } from './states/person.ts';
import { proposalStates } from './states/proposal.ts';
import { questionStates } from './states/question.ts';
import { reportStates } from './states/report.ts';

/** What each status of each kind of case is called. */
export const states = {
  account: accountStates,
  activity: activityStates,
  assessment: assessmentStates,
  bankMessage: bankMessageStates,
  call: callStates,
  document: documentStates,
  grant: grantStates,
  institution: institutionStates,
  ledgerEntry: ledgerEntryStates,
  paymentBatch: paymentBatchStates,
  paymentOrder: paymentOrderStates,
  paymentRequest: paymentRequestStates,
  person: personStates,
  proposal: proposalStates,
  question: questionStates,
  report: reportStates,
};
