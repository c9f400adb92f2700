import { accountMachine } from '#shared/domain/account/machine.ts';
import { activityMachine } from '#shared/domain/activity/machine.ts';
import { assessmentMachine } from '#shared/domain/assessment/machine.ts';
import { bankMessageMachine } from '#shared/domain/bank-message/machine.ts';
import { callMachine } from '#shared/domain/call/machine.ts';
import { documentMachine } from '#shared/domain/document/machine.ts';
import { grantMachine } from '#shared/domain/grant/machine.ts';
import { institutionMachine } from '#shared/domain/institution/machine.ts';
import type { AnyMachine } from '#shared/domain/kernel/mermaid.ts';
import { ledgerEntryMachine } from '#shared/domain/ledger/machine.ts';
import { paymentBatchMachine } from '#shared/domain/payment-batch/machine.ts';
import { paymentOrderMachine } from '#shared/domain/payment-order/machine.ts';
import { paymentRequestMachine } from '#shared/domain/payment-request/machine.ts';
import { personMachine } from '#shared/domain/person/machine.ts';
import { proposalMachine } from '#shared/domain/proposal/machine.ts';
import { questionMachine } from '#shared/domain/question/machine.ts';
import { reportMachine } from '#shared/domain/report/machine.ts';

/** The machine of every kind of case there is, by name. */
export const ALL_MACHINES: readonly AnyMachine[] = [
  accountMachine,
  activityMachine,
  assessmentMachine,
  bankMessageMachine,
  callMachine,
  documentMachine,
  grantMachine,
  institutionMachine,
  ledgerEntryMachine,
  paymentBatchMachine,
  paymentOrderMachine,
  paymentRequestMachine,
  personMachine,
  proposalMachine,
  questionMachine,
  reportMachine,
];
