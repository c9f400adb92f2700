import { createHash } from 'node:crypto';
import { counted, done, doneIn, expectSame, found } from '../answers.ts';
import type { Journey } from '../journey.ts';
import type { Ordered } from './claims.ts';

/** The orders go to the bank in one file that nobody can change, and come back reconciled with the bank's statement. */
export const payBatch = async (journey: Journey, ordered: readonly Ordered[], executionDate: string): Promise<void> => {
  const { as, control, step } = journey;
  const orderIds = ordered.map(({ orderId }) => orderId);
  let batchId = '';
  await step(`The Bank puts ${counted(orderIds.length, 'order')} into a batch`, async () => {
    const body = { orderIds, executionDate, currency: 'USD' } as const;
    const batch = await doneIn('open', as('bank-maker').openBatch({ body }));
    batchId = batch.id;
    return `${batch.status}, ${batch.number}, USD ${batch.totalMinor / 100}`;
  });
  const params = { batchId };
  await step('The Bank freezes the batch', async () => {
    const { status, fileHash } = await doneIn('frozen', as('bank-maker').freezeBatch({ params }));
    return `${status}, sha256 ${fileHash?.slice(0, 12)}…`;
  });
  await step('A second person reads the payment file and approves it by its hash', async () => {
    const file = await done(as('bank-checker-1').getBatchFile({ params }));
    const fileHash = createHash('sha256').update(file).digest('hex');
    return (await doneIn('approved', as('bank-checker-1').approveBatch({ params, body: { fileHash } }))).status;
  });
  await step('A third person releases it; the file goes to the outbox, and the bank answers', async () => {
    await doneIn('released', as('bank-checker-2').releaseBatch({ params }));
    await control.settle();
    const { status, objectKey } = await doneIn('complete', as('bank-maker').getBatch({ params }));
    return `${status}, ${found('file in the outbox', objectKey)}`;
  });
  await expectReconciled(journey, ordered);
};

/** Every order is on the bank's statement, and its claim is paid. */
const expectReconciled = async ({ as, step }: Journey, ordered: readonly Ordered[]): Promise<void> => {
  await step('The bank’s answers are read, and every order is on its statement', async () => {
    const { items } = await done(as('finance').listBankMessages({}));
    const kinds = items.map(({ status, kind, suspense }) => {
      expectSame(`message ${kind}`, status, 'applied');
      expectSame(`answers of ${kind} that found no order`, suspense ?? 0, 0);
      return kind;
    });
    for (const { orderId, requestId } of ordered) {
      const order = await doneIn('closed', as('finance').getPaymentOrder({ params: { orderId } }));
      found('day of reconciliation', order.reconciledAt);
      await doneIn('paid', as('finance').getPaymentRequest({ params: { requestId } }));
    }
    return `${ordered.length} closed, paid; ${[...new Set(kinds)].toSorted().join(', ')}`;
  });
};
