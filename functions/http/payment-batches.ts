import { paymentBatchRoutes } from '#shared/contract/routes/payment-batches.ts';
import { bankMessagePage } from '#shared/contract/schemas/bank-message.ts';
import { paymentBatchPage } from '#shared/contract/schemas/payment-batch.ts';
import { paymentOrderPage } from '#shared/contract/schemas/payment-order.ts';
import { bankMessage } from '#shared/domain/bank-message/decide.ts';
import { bankMessageIdOf } from '#shared/domain/bank-message/ids.ts';
import type { ListQuery } from '#shared/domain/kernel/repository.ts';
import { paymentBatch } from '#shared/domain/payment-batch/decide.ts';
import { batchSeries, countOfBatchNumber, paymentBatchId } from '#shared/domain/payment-batch/ids.ts';
import type { PaymentBatchState } from '#shared/domain/payment-batch/state.ts';
import { paymentOrder } from '#shared/domain/payment-order/decide.ts';
import { paymentOrderId } from '#shared/domain/payment-order/ids.ts';
import { cases } from '#shared/runtime/cases.ts';
import type { Done, More } from '#shared/runtime/execute-command.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { listPage } from '#shared/runtime/list-page.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { bankMessageKind } from '#shared/store/items/bank-message-item.ts';
import { paymentBatchKind } from '#shared/store/items/payment-batch-item.ts';
import { paymentOrderKind } from '#shared/store/items/payment-order-item.ts';
import { batchFile } from '../facts/batch-file.ts';
import { orderSteps } from '../facts/order-steps.ts';
import { paymentBatchFacts } from '../facts/payment-batch-facts.ts';
import { bankBucket, objects } from '../parts/objects.ts';
import { parts } from '../parts.ts';
import { showBatch, showOrder } from './payment-batches/show.ts';

const batches = cases(parts, {
  kind: paymentBatchKind,
  decider: paymentBatch,
  facts: paymentBatchFacts,
  show: showBatch,
});
const orders = cases(parts, { kind: paymentOrderKind, decider: paymentOrder, facts: () => undefined, show: showOrder });
const messages = cases(parts, {
  kind: bankMessageKind,
  decider: bankMessage,
  facts: () => undefined,
  show: (state) => state,
});

const batchOf = (ready: readonly Done[]): PaymentBatchState => paymentBatchKind.parse(ready[0]?.state);

/** The batch takes the next number of its year and its orders in one write, so the series has no gap and no order is in two batches. */
const takeOrders = async (ready: readonly Done[]): Promise<More> => {
  const batch = batchOf(ready);
  const { year, count } = countOfBatchNumber(batch.number);
  return {
    steps: orderSteps(batch, { type: 'batch', batchId: batch.id, batchNumber: batch.number }),
    counters: [{ name: batchSeries(year), from: count - 1 }],
  };
};

/** The last approval needed approves the orders as well. */
const approveOrders = async (ready: readonly Done[]): Promise<More> => {
  const batch = batchOf(ready);
  return batch.status === 'approved' ? { steps: orderSteps(batch, { type: 'approve' }) } : {};
};

const releaseOrders = async (ready: readonly Done[]): Promise<More> => ({
  steps: orderSteps(batchOf(ready), { type: 'release' }),
});

const existing = (state: PaymentBatchState | undefined): PaymentBatchState => {
  if (state === undefined) throw problem('notFound');
  return state;
};

type OrdersAsked = {
  readonly status?: string | undefined;
  readonly batchId?: string | undefined;
  readonly grantId?: string | undefined;
};

const listOf = ({ status, batchId, grantId }: OrdersAsked): Pick<ListQuery, 'index' | 'key' | 'sortPrefix'> => {
  if (batchId !== undefined) return { index: 'family', key: `batch#${batchId}#paymentOrder` };
  if (grantId !== undefined) return { index: 'mine', key: `grant#${grantId}#paymentOrder` };
  return { index: 'queue', key: 'paymentOrder', ...(status && { sortPrefix: `${status}#` }) };
};

export const handler = httpFunction(paymentBatchRoutes, parts, {
  listPaymentOrders: async ({ query: { status, batchId, grantId, ...paging } }) => {
    const where = listOf({ status, batchId, grantId });
    const page = await listPage(parts.repository, { ...where, ...paging }, paymentOrderPage);
    return { ...page, items: page.items.filter((line) => (status ?? line.status) === line.status) };
  },
  getPaymentOrder: (request) => orders.read(request, request.params.orderId),
  recallOrder: (request) => orders.give(request, request.params.orderId, { type: 'recall', ...request.body }),
  resolveOrder: (request) => orders.give(request, request.params.orderId, { type: 'resolve', ...request.body }),
  cancelOrder: (request) => orders.give(request, request.params.orderId, { type: 'cancel', ...request.body }),
  recordSilence: (request) =>
    orders.give(request, request.params.orderId, { type: 'recordSilence', since: request.now }),

  openBatch: (request) =>
    batches.make(
      request,
      {
        type: 'open',
        id: paymentBatchId(request.newId(0)),
        orderIds: request.body.orderIds.map(paymentOrderId),
        currency: request.body.currency,
        executionDate: request.body.executionDate,
      },
      { more: takeOrders },
    ),
  listBatches: async ({ query: { status, ...paging } }) => {
    const where = { index: 'family', key: 'paymentBatch', descending: true } as const;
    const page = await listPage(parts.repository, { ...where, ...paging }, paymentBatchPage);
    return { ...page, items: page.items.filter((line) => (status ?? line.status) === line.status) };
  },
  getBatch: (request) => batches.read(request, request.params.batchId),
  freezeBatch: (request) =>
    batches.give(request, request.params.batchId, async (state) => ({
      type: 'freeze',
      fileHash: parts.digest(await batchFile(existing(state), request.now, parts)),
      fileCreatedAt: request.now,
    })),
  approveBatch: (request) =>
    batches.give(request, request.params.batchId, { type: 'approve', ...request.body }, { more: approveOrders }),
  releaseBatch: (request) =>
    batches.give(request, request.params.batchId, { type: 'release' }, { more: releaseOrders }),
  dissolveBatch: (request) =>
    batches.give(
      request,
      request.params.batchId,
      { type: 'dissolve', ...request.body },
      { more: async (ready) => ({ steps: orderSteps(batchOf(ready), { type: 'unbatch' }) }) },
    ),
  getBatchFile: async (request) => {
    const batch = await batches.stateOf(request, request.params.batchId);
    if (batch.fileCreatedAt === undefined) throw problem('wrongState');
    return batchFile(batch, batch.fileCreatedAt, parts);
  },

  receiveBankMessage: async ({ body: { fileName, xml } }) => {
    const messageId = bankMessageIdOf(parts.digest(xml));
    const objectKey = `inbox/${messageId}-${fileName}`;
    const bytes = new TextEncoder().encode(xml);
    await objects().write({ bucket: bankBucket(), key: objectKey }, { bytes, contentType: 'application/xml' });
    return { messageId, objectKey };
  },
  listBankMessages: ({ query }) =>
    listPage(parts.repository, { index: 'family', key: 'bankMessage', ...query, descending: true }, bankMessagePage),
  getBankMessage: (request) => messages.read(request, request.params.messageId),
});
