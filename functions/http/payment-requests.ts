import { paymentRequestRoutes } from '#shared/contract/routes/payment-requests.ts';
import { paymentRequestPage } from '#shared/contract/schemas/payment-request.ts';
import { accountId } from '#shared/domain/account/ids.ts';
import type { ListQuery } from '#shared/domain/kernel/repository.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { paymentRequest } from '#shared/domain/payment-request/decide.ts';
import { paymentRequestId } from '#shared/domain/payment-request/ids.ts';
import { invoiceKey } from '#shared/domain/payment-request/rules/claim.ts';
import { readsRequestsOf } from '#shared/domain/payment-request/rules/readers.ts';
import type { PaymentRequestState } from '#shared/domain/payment-request/state.ts';
import { cases } from '#shared/runtime/cases.ts';
import type { Done, More } from '#shared/runtime/execute-command.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { listPage } from '#shared/runtime/list-page.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { paymentRequestKind } from '#shared/store/items/payment-request-item.ts';
import { grantStep } from '../facts/grant-of-request.ts';
import { paymentRequestFacts } from '../facts/payment-request-facts.ts';
import { parts } from '../parts.ts';

const show = ({ query, approval, ...state }: PaymentRequestState) => ({
  ...state,
  lines: [...state.lines],
  ...(query && { query: { question: query.question, at: query.at, answer: query.answer } }),
  ...(approval && { approval }),
});

const requests = cases(parts, {
  kind: paymentRequestKind,
  decider: paymentRequest,
  facts: paymentRequestFacts,
  show,
});

const stateOf = (ready: readonly Done[]): PaymentRequestState => paymentRequestKind.parse(ready[0]?.state);

/**
 * In the same write as the approval: the grant is bound, and the invoices are taken so that no other claim can be approved for them. A
 * claim that is paid anew after a failure has taken them already.
 */
const bindGrant = async (ready: readonly Done[]): Promise<More> => {
  const { id, grantId, kind, lines, approval, approvals } = stateOf(ready);
  const accepted = lines.flatMap(({ budgetLineId: lineId, approvedMinor: amountMinor = 0 }) =>
    lineId === undefined || amountMinor === 0 || kind === 'advance' ? [] : [{ lineId, amountMinor }],
  );
  const invoices = new Set(lines.filter((line) => line.approvedMinor !== 0).flatMap((line) => invoiceKey(line) ?? []));
  return {
    steps: [
      grantStep(
        grantId,
        {
          type: 'recordObligation',
          requestId: id,
          advance: kind === 'advance',
          payableMinor: approval?.payableMinor ?? 0,
          lines: accepted,
        },
        parts,
      ),
    ],
    unique: approvals > 1 ? [] : [...invoices].map((value) => ({ name: 'invoice', value })),
  };
};

/** A payment that came back is still bound; preparing it anew sets the grant free until the new approval. */
const freeGrant = async (ready: readonly Done[]): Promise<More> => {
  const { id, grantId } = stateOf(ready);
  const isDropped = ready[0]?.events.some(({ type }) => type === 'ObligationDropped');
  return isDropped ? { steps: [grantStep(grantId, { type: 'releaseObligation', requestId: id }, parts)] } : {};
};

type Asked = { readonly grantId?: string | undefined; readonly status?: string | undefined };

/** Where the claims asked for are listed: a grant's, the office's queue by status, or the own institution's. */
const listOf = async (
  actor: Actor,
  { grantId, status }: Asked,
): Promise<Pick<ListQuery, 'index' | 'key' | 'sortPrefix'>> => {
  if (grantId !== undefined) {
    const grant = await parts.repository.load(grantKind, grantId);
    if (!readsRequestsOf(actor, grant?.state.ownerInstitutionId)) throw problem('notFound');
    return { index: 'family', key: `grant#${grantId}#paymentRequest` };
  }
  if (readsRequestsOf(actor, undefined))
    return { index: 'queue', key: 'paymentRequest', ...(status && { sortPrefix: `${status}#` }) };
  const institution = actor.kind === 'person' ? actor.institutionId : undefined;
  if (institution === undefined || !readsRequestsOf(actor, institution)) throw problem('notFound');
  return { index: 'mine', key: `institution#${institution}#paymentRequest` };
};

export const handler = httpFunction(paymentRequestRoutes, parts, {
  createPaymentRequest: (request) =>
    requests.make(request, {
      type: 'create',
      id: paymentRequestId(request.newId(0)),
      grantId: request.params.grantId,
      kind: request.body.kind,
      accountId: accountId(request.body.accountId),
      lines: request.body.lines,
    }),
  listPaymentRequests: async ({ actor, query: { grantId, status, ...paging } }) => {
    const where = await listOf(actor, { grantId, status });
    const page = await listPage(parts.repository, { ...where, ...paging, descending: true }, paymentRequestPage);
    return { ...page, items: page.items.filter((line) => (status ?? line.status) === line.status) };
  },
  getPaymentRequest: (request) => requests.read(request, request.params.requestId),
  signPaymentRequest: (request) => requests.give(request, request.params.requestId, { type: 'sign' }),
  submitPaymentRequest: (request) => requests.give(request, request.params.requestId, { type: 'submit' }),
  queryPaymentRequest: (request) =>
    requests.give(request, request.params.requestId, { type: 'query', ...request.body }),
  answerPaymentRequest: (request) =>
    requests.give(request, request.params.requestId, { type: 'answer', ...request.body }),
  checkDocuments: (request) =>
    requests.give(request, request.params.requestId, { type: 'checkDocuments', ...request.body }),
  confirmTechnical: (request) =>
    requests.give(request, request.params.requestId, { type: 'confirmTechnical', ...request.body }),
  approvePaymentRequest: (request) =>
    requests.give(request, request.params.requestId, { type: 'approve' }, { more: bindGrant }),
  rejectPaymentRequest: (request) =>
    requests.give(request, request.params.requestId, { type: 'reject', ...request.body }),
  withdrawPaymentRequest: (request) => requests.give(request, request.params.requestId, { type: 'withdraw' }),
  reissuePaymentRequest: (request) =>
    requests.give(
      request,
      request.params.requestId,
      { type: 'reissue', accountId: accountId(request.body.accountId) },
      { more: freeGrant },
    ),
});
