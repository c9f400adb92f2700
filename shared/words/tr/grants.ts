import type { GrantWords } from '../grant-words.ts';
import { accountCommands } from './commands/account.ts';
import { activityCommands } from './commands/activity.ts';
import { bankMessageCommands } from './commands/bank-message.ts';
import { grantCommands } from './commands/grant.ts';
import { ledgerEntryCommands } from './commands/ledger-entry.ts';
import { paymentBatchCommands } from './commands/payment-batch.ts';
import { paymentOrderCommands } from './commands/payment-order.ts';
import { paymentRequestCommands } from './commands/payment-request.ts';
import { reportCommands } from './commands/report.ts';
import { ledgerAccounts } from './ledger-accounts.ts';
import { accountRejections } from './rejections/account.ts';
import { activityRejections } from './rejections/activity.ts';
import { grantRejections } from './rejections/grant.ts';
import { ledgerEntryRejections } from './rejections/ledger-entry.ts';
import { paymentBatchRejections } from './rejections/payment-batch.ts';
import { paymentOrderRejections } from './rejections/payment-order.ts';
import { paymentRequestRejections } from './rejections/payment-request.ts';
import { reportRejections } from './rejections/report.ts';
import { accountStates } from './states/account.ts';
import { activityStates } from './states/activity.ts';
import { bankMessageStates } from './states/bank-message.ts';
import { grantStates } from './states/grant.ts';
import { ledgerEntryStates } from './states/ledger-entry.ts';
import { paymentBatchStates } from './states/payment-batch.ts';
import { paymentOrderStates } from './states/payment-order.ts';
import { paymentRequestStates } from './states/payment-request.ts';
import { reportStates } from './states/report.ts';

/** What is said of grants, reports, accounts and payments in Turkish. */
export const grants: GrantWords = {
  commands: {
    account: accountCommands,
    activity: activityCommands,
    bankMessage: bankMessageCommands,
    grant: grantCommands,
    ledgerEntry: ledgerEntryCommands,
    paymentBatch: paymentBatchCommands,
    paymentOrder: paymentOrderCommands,
    paymentRequest: paymentRequestCommands,
    report: reportCommands,
  },
  ledgerAccounts,
  rejections: {
    ...accountRejections,
    ...activityRejections,
    ...grantRejections,
    ...ledgerEntryRejections,
    ...paymentBatchRejections,
    ...paymentOrderRejections,
    ...paymentRequestRejections,
    ...reportRejections,
  },
  states: {
    account: accountStates,
    activity: activityStates,
    bankMessage: bankMessageStates,
    grant: grantStates,
    ledgerEntry: ledgerEntryStates,
    paymentBatch: paymentBatchStates,
    paymentOrder: paymentOrderStates,
    paymentRequest: paymentRequestStates,
    report: reportStates,
  },
};
