import type { MailFacts } from '#shared/adapters/mail/mail-values.ts';
import { account } from '#shared/domain/account/decide.ts';
import { activity } from '#shared/domain/activity/decide.ts';
import { bankMessage } from '#shared/domain/bank-message/decide.ts';
import { grant } from '#shared/domain/grant/decide.ts';
import { paymentBatch } from '#shared/domain/payment-batch/decide.ts';
import { paymentOrder } from '#shared/domain/payment-order/decide.ts';
import { paymentRequest } from '#shared/domain/payment-request/decide.ts';
import { report } from '#shared/domain/report/decide.ts';
import { accountKind } from '#shared/store/items/account-item.ts';
import { activityKind } from '#shared/store/items/activity-item.ts';
import { bankMessageKind } from '#shared/store/items/bank-message-item.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { paymentBatchKind } from '#shared/store/items/payment-batch-item.ts';
import { paymentOrderKind } from '#shared/store/items/payment-order-item.ts';
import { paymentRequestKind } from '#shared/store/items/payment-request-item.ts';
import { reportKind } from '#shared/store/items/report-item.ts';
import { HOME, type Needs, subjectOf } from './subject.ts';

/** What mails say of the grant that a case belongs to. */
const grantNamed = async (grantId: string, { repository }: Needs): Promise<MailFacts> => {
  const state = (await repository.load(grantKind, grantId))?.state;
  return state === undefined ? {} : { title: state.title, code: state.code, owner: state.ownerName };
};

export const ofGrant = subjectOf(grantKind, grant, ({ title, code, ownerName, ownerInstitutionId }) => ({
  path: HOME,
  facts: { title, code, owner: ownerName },
  institutionId: ownerInstitutionId,
}));

export const ofActivity = subjectOf(activityKind, activity, async (state, _event, parts) => ({
  path: HOME,
  facts: { ...(await grantNamed(state.grantId, parts)), title: state.title },
  institutionId: state.ownerInstitutionId,
}));

export const ofReport = subjectOf(reportKind, report, async (state, _event, parts) => ({
  path: HOME,
  facts: await grantNamed(state.grantId, parts),
  institutionId: state.ownerInstitutionId,
}));

export const ofAccount = subjectOf(accountKind, account, ({ holderName, institutionId }) => ({
  path: HOME,
  facts: { owner: holderName },
  institutionId,
}));

export const ofPaymentRequest = subjectOf(paymentRequestKind, paymentRequest, async (state, _event, parts) => ({
  path: HOME,
  facts: await grantNamed(state.grantId, parts),
  institutionId: state.institutionId,
}));

export const ofPaymentOrder = subjectOf(paymentOrderKind, paymentOrder, async ({ grantId }, _event, parts) => ({
  path: HOME,
  facts: await grantNamed(grantId, parts),
}));

export const ofPaymentBatch = subjectOf(paymentBatchKind, paymentBatch, ({ number }) => ({
  path: HOME,
  facts: { code: number },
}));

export const ofBankMessage = subjectOf(bankMessageKind, bankMessage, () => ({ path: HOME, facts: {} }));
