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
import type { RejectionRow } from './rejections/row.ts';

/** Every refusal of the domain with the problem it is answered by. Each file's rows are checked against its aggregate's own union. */
export const rejectionProblems: ReadonlyMap<string, RejectionRow> = new Map<string, RejectionRow>(
  [
    accountRejections,
    activityRejections,
    assessmentRejections,
    callRejections,
    documentRejections,
    grantRejections,
    institutionRejections,
    kernelRejections,
    ledgerEntryRejections,
    paymentBatchRejections,
    paymentOrderRejections,
    paymentRequestRejections,
    personRejections,
    proposalRejections,
    questionRejections,
    reportRejections,
  ].flatMap((rows) => Object.entries(rows)),
);
