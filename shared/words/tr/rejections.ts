import { accountRejections } from './rejections/account.ts';
import { activityRejections } from './rejections/activity.ts';
import { assessmentRejections } from './rejections/assessment.ts';
import { callRejections } from './rejections/call.ts';
import { documentRejections } from './rejections/document.ts';
import { grantRejections } from './rejections/grant.ts';
import { institutionRejections } from './rejections/institution.ts';
import { kernelRejections } from './rejections/kernel.ts';
import { ledgerEntryRejections } from './rejections/ledger-entry.ts';
import { paymentBatchRejections } from './rejections/payment-batch.ts';
import { paymentOrderRejections } from './rejections/payment-order.ts';
import { paymentRequestRejections } from './rejections/payment-request.ts';
import { personRejections } from './rejections/person.ts';
import { proposalRejections } from './rejections/proposal.ts';
import { questionRejections } from './rejections/question.ts';
import { reportRejections } from './rejections/report.ts';

/** Why a command was refused, by the refusal's name; a name that two kinds of cases share means the same for both. */
export const rejections = {
  ...accountRejections,
  ...activityRejections,
  ...assessmentRejections,
  ...callRejections,
  ...documentRejections,
  ...grantRejections,
  ...institutionRejections,
  ...kernelRejections,
  ...ledgerEntryRejections,
  ...paymentBatchRejections,
  ...paymentOrderRejections,
  ...paymentRequestRejections,
  ...personRejections,
  ...proposalRejections,
  ...questionRejections,
  ...reportRejections,
};
