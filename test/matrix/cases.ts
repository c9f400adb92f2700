import { newUlid } from '#shared/adapters/ids.ts';
import { accountId } from '#shared/domain/account/ids.ts';
import { accountMachine } from '#shared/domain/account/machine.ts';
import { activityMachine } from '#shared/domain/activity/machine.ts';
import { assessmentMachine } from '#shared/domain/assessment/machine.ts';
import { bankMessageIdOf } from '#shared/domain/bank-message/ids.ts';
import { bankMessageMachine } from '#shared/domain/bank-message/machine.ts';
import { callMachine } from '#shared/domain/call/machine.ts';
import { preliminaryRubric } from '#shared/domain/call/preset-rubrics.ts';
import { documentMachine } from '#shared/domain/document/machine.ts';
import { grantMachine } from '#shared/domain/grant/machine.ts';
import { institutionMachine } from '#shared/domain/institution/machine.ts';
import type { AnyMachine } from '#shared/domain/kernel/mermaid.ts';
import type { CaseKind } from '#shared/domain/kernel/repository.ts';
import { ledgerEntryMachine } from '#shared/domain/ledger/machine.ts';
import { paymentBatchId } from '#shared/domain/payment-batch/ids.ts';
import { paymentBatchMachine } from '#shared/domain/payment-batch/machine.ts';
import { paymentOrderId } from '#shared/domain/payment-order/ids.ts';
import { paymentOrderMachine } from '#shared/domain/payment-order/machine.ts';
import type { PaymentOrderState } from '#shared/domain/payment-order/state.ts';
import { paymentRequestId } from '#shared/domain/payment-request/ids.ts';
import { paymentRequestMachine } from '#shared/domain/payment-request/machine.ts';
import { personMachine } from '#shared/domain/person/machine.ts';
import { proposalMachine } from '#shared/domain/proposal/machine.ts';
import { questionMachine } from '#shared/domain/question/machine.ts';
import { reportMachine } from '#shared/domain/report/machine.ts';
import { accountKind } from '#shared/store/items/account-item.ts';
import { activityKind } from '#shared/store/items/activity-item.ts';
import { assessmentKind } from '#shared/store/items/assessment-item.ts';
import { bankMessageKind } from '#shared/store/items/bank-message-item.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { ledgerEntryKind } from '#shared/store/items/ledger-entry-item.ts';
import { paymentBatchKind } from '#shared/store/items/payment-batch-item.ts';
import { paymentOrderKind } from '#shared/store/items/payment-order-item.ts';
import { paymentRequestKind } from '#shared/store/items/payment-request-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { questionKind } from '#shared/store/items/question-item.ts';
import { reportKind } from '#shared/store/items/report-item.ts';
import { aCall, CALL } from '../builders/a-call.ts';
import { at } from '../builders/a-context.ts';
import { aDocument, DOCUMENT } from '../builders/a-document.ts';
import { aGrant } from '../builders/a-grant.ts';
import { aLedgerEntry } from '../builders/a-ledger-entry.ts';
import { aBatch } from '../builders/a-payment-batch.ts';
import { anOrder } from '../builders/a-payment-order.ts';
import { aPaymentRequest } from '../builders/a-payment-request.ts';
import { aProposal, PARTNER } from '../builders/a-proposal.ts';
import { aReport } from '../builders/a-report.ts';
import { ACCOUNT, anAccount } from '../builders/an-account.ts';
import { anActivity } from '../builders/an-activity.ts';
import { institutionId, OWNER, personId } from '../builders/an-actor.ts';
import { anAssessment } from '../builders/an-assessment.ts';
import { anInstitution, aPerson } from '../builders/directory.ts';
import { put, type Stage } from '../functions/stage.ts';
import { idOf } from './people.ts';
import type { Aggregate } from './subjects.ts';

/** Cases that the prepared ones belong to; they stay as they are put. */
const REVIEWED_CALL = newUlid();
const FINAL_CALL = newUlid();
export const ASSESSED_PROPOSAL = newUlid();
const RUNNING_GRANT = newUlid();

/** The variables of a route's path that name a case. */
export type Params = Readonly<Record<string, string>>;

/** Puts a new case of one kind in a given state, with whatever must be there beside it. */
type Prepared = { readonly machine: AnyMachine; readonly put: (stage: Stage, status: string) => Promise<Params> };

const prepared = <State extends { readonly id: string; readonly status: string }>(
  machine: AnyMachine & { readonly statuses: readonly State['status'][] },
  kind: CaseKind<State>,
  make: (status: State['status'], id: string) => State,
  params: (id: string) => Params,
  beside: (stage: Stage, state: State) => Promise<unknown> = async () => undefined,
): Prepared => ({
  machine,
  put: async (stage, asked) => {
    const status = machine.statuses.find((each) => each === asked);
    if (status === undefined) throw new Error(`${machine.name} is never ${asked}`);
    const state = make(status, newUlid());
    await beside(stage, state);
    await put(stage, kind, state);
    return params(state.id);
  },
});

const proposals = prepared(
  proposalMachine,
  proposalKind,
  (status, id) => {
    const proposal = aProposal(status, { id, themeId: 'tradeFacilitation' });
    return { ...proposal, callId: proposal.stage === 'final' ? FINAL_CALL : CALL };
  },
  (proposalId) => ({ proposalId, partnerId: PARTNER }),
);

/** The states that the orders of a batch have when the batch has its own. */
const ORDERS_OF: Readonly<Record<string, PaymentOrderState['status']>> = {
  open: 'batched',
  frozen: 'batched',
  approved: 'approved',
  released: 'released',
};

export const cases: { readonly [Name in Aggregate]: Prepared } = {
  proposal: proposals,
  papers: proposals,
  call: prepared(
    callMachine,
    callKind,
    (status, id) => aCall({ id, status }),
    (callId) => ({ callId }),
  ),
  assessment: prepared(
    assessmentMachine,
    assessmentKind,
    (status, id) => ({
      ...anAssessment(status, {
        id,
        callId: REVIEWED_CALL,
        proposalId: ASSESSED_PROPOSAL,
        assessorId: idOf('assessor'),
      }),
      marks: preliminaryRubric.sections.flatMap(({ criteria }) =>
        criteria.map((each) => ({ criterion: each.id, mark: 3 })),
      ),
      comments: preliminaryRubric.sections.map((section) => ({ section: section.id, text: 'Sound.' })),
    }),
    (assignmentId) => ({ assignmentId }),
  ),
  document: prepared(
    documentMachine,
    documentKind,
    (status, id) => aDocument({ id, status, owner: { kind: 'proposal', id: ASSESSED_PROPOSAL } }),
    (documentId) => ({ documentId }),
  ),
  grant: prepared(
    grantMachine,
    grantKind,
    (status, id) => aGrant(status, { grantId: id }),
    (grantId) => ({ grantId }),
  ),
  activity: prepared(
    activityMachine,
    activityKind,
    (status, id) => anActivity({ id, status, grantId: RUNNING_GRANT }),
    (activityId) => ({ activityId, grantId: RUNNING_GRANT }),
  ),
  question: prepared(
    questionMachine,
    questionKind,
    (status, id) => ({
      id,
      status,
      callId: CALL,
      question: 'May ministries of justice apply?',
      askedBy: personId(idOf('editor')),
      askedAt: at('2022-09-10T09:00:00.000Z'),
    }),
    (questionId) => ({ questionId }),
  ),
  report: prepared(
    reportMachine,
    reportKind,
    (status, id) => aReport({ id, status, grantId: RUNNING_GRANT }),
    (reportId) => ({ reportId }),
  ),
  account: prepared(
    accountMachine,
    accountKind,
    (status, id) => ({ ...anAccount(status), id: accountId(id) }),
    (id) => ({ accountId: id }),
  ),
  paymentRequest: prepared(
    paymentRequestMachine,
    paymentRequestKind,
    (status, id) => ({ ...aPaymentRequest(status), id: paymentRequestId(id), grantId: RUNNING_GRANT }),
    (requestId) => ({ requestId }),
  ),
  paymentOrder: prepared(
    paymentOrderMachine,
    paymentOrderKind,
    (status, id) => anOrder(status, paymentOrderId(id)),
    (orderId) => ({ orderId }),
  ),
  paymentBatch: prepared(
    paymentBatchMachine,
    paymentBatchKind,
    (status, id) => ({ ...aBatch(status), id: paymentBatchId(id), orderIds: [paymentOrderId(newUlid())] }),
    (batchId) => ({ batchId }),
    async (stage, { id, status, number, orderIds }) => {
      for (const orderId of orderIds)
        await put(stage, paymentOrderKind, {
          ...anOrder(ORDERS_OF[status] ?? 'sent', orderId),
          batchId: id,
          batchNumber: number,
        });
    },
  ),
  bankMessage: prepared(
    bankMessageMachine,
    bankMessageKind,
    (status) => {
      const sha256 = newUlid()
        .replaceAll(/[^0-9A-F]/g, '0')
        .toLowerCase()
        .padEnd(64, '0');
      const receivedAt = at('2022-09-10T09:00:00.000Z');
      return { id: bankMessageIdOf(sha256), status, objectKey: 'inbox/a.xml', sha256, sizeBytes: 10, receivedAt };
    },
    (messageId) => ({ messageId }),
  ),
  ledgerEntry: prepared(
    ledgerEntryMachine,
    ledgerEntryKind,
    (status, id) => aLedgerEntry({ id, status }),
    (entryId) => ({ entryId }),
  ),
  institution: prepared(
    institutionMachine,
    institutionKind,
    (status, id) => anInstitution({ id: institutionId(id), status }),
    (id) => ({ institutionId: id, area: 'trade' }),
  ),
  person: prepared(
    personMachine,
    personKind,
    (status, id) => aPerson({ id: personId(id), status }),
    (id) => ({ personId: id }),
  ),
};

/** Puts what all prepared cases have beside them. */
export const putWorld = async (stage: Stage): Promise<void> => {
  await put(stage, institutionKind, anInstitution());
  await put(stage, callKind, aCall());
  await put(stage, callKind, aCall({ id: REVIEWED_CALL, status: 'preliminaryReview' }));
  await put(
    stage,
    callKind,
    aCall({ id: FINAL_CALL, status: 'finalStageOpen', finalClosesAt: at('2022-12-31T21:00:00.000Z') }),
  );
  await put(stage, proposalKind, aProposal('inAssessment', { id: ASSESSED_PROPOSAL, callId: REVIEWED_CALL }));
  await put(
    stage,
    assessmentKind,
    anAssessment('accepted', {
      id: newUlid(),
      callId: REVIEWED_CALL,
      proposalId: ASSESSED_PROPOSAL,
      assessorId: idOf('assessor'),
    }),
  );
  await put(stage, grantKind, aGrant('active', { grantId: RUNNING_GRANT }));
  await put(stage, accountKind, { ...anAccount('active'), id: ACCOUNT });
  await put(stage, documentKind, aDocument({ id: DOCUMENT, owner: { kind: 'institution', id: OWNER } }));
};
