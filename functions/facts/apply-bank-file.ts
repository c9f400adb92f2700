import type { BankFile, StatementEntry } from '#shared/adapters/bank/bank-file.ts';
import type { BankReading, Unmatched } from '#shared/domain/bank-message/reading.ts';
import type { PaymentBatchState } from '#shared/domain/payment-batch/state.ts';
import type { PaymentOrderCommand } from '#shared/domain/payment-order/commands.ts';
import { endToEndIdOf, orderOfEndToEndId } from '#shared/domain/payment-order/ids.ts';
import { execute, type Outcome } from '#shared/runtime/execute-command.ts';
import { paymentBatchKind } from '#shared/store/items/payment-batch-item.ts';
import { paymentOrderKind } from '#shared/store/items/payment-order-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';
import { takeBatchAlong } from './batch-standing.ts';
import { orderStep } from './order-steps.ts';

/** One thing that the bank says of one payment: what the order is told, and how it reads when there is no such order. */
type Said = {
  readonly endToEndId: string | undefined;
  readonly command: PaymentOrderCommand | undefined;
  readonly otherwise: Omit<Unmatched, 'because'>;
};

/**
 * Tells the orders what a file of the bank says of them, one write each; what belongs to no order comes back as the suspense list. An order
 * remembers what it has heard, so a file that stopped half-way can be applied again from its beginning.
 */
export const applyBankFile = async (file: BankFile, parts: Parts): Promise<BankReading> => {
  const suspense: Unmatched[] = [];
  const batchIds = new Set<string>();
  let matched = 0;
  const batch = await batchNamed(file.originalMessageId, parts);
  if (batch !== undefined) batchIds.add(batch.id);
  for (const said of [...transactionsOf(file, batch), ...entriesOf(file)]) {
    const result = await tell(said, parts);
    if (result.because === undefined) matched += 1;
    else suspense.push({ ...said.otherwise, because: result.because });
    if (result.batchId !== undefined) batchIds.add(result.batchId);
  }
  for (const id of batchIds) await takeBatchAlong(id, file.messageId, parts);
  const { kind, messageId, originalMessageId, balances } = file;
  return { kind, messageId, originalMessageId, matched, suspense, balances };
};

/** The batch that a status report answers, by the number that was its file's MsgId. */
const batchNamed = async (number: string | undefined, parts: Parts): Promise<PaymentBatchState | undefined> => {
  if (number === undefined) return undefined;
  const found = await allListed(parts.repository, { index: 'family', key: 'paymentBatch', sortPrefix: number });
  const id = found.find(({ summary }) => summary['number'] === number)?.id;
  return id === undefined ? undefined : (await parts.repository.load(paymentBatchKind, id))?.state;
};

/** Statuses of single payments; those that the report does not list have the status of the whole (ISO 20022 pain.002). */
const transactionsOf = (file: BankFile, batch: PaymentBatchState | undefined): readonly Said[] => {
  const { kind, messageId: id, transactions, groupStatus, groupReasonCode } = file;
  const messageId = `${kind} ${id}`;
  const listed = transactions.map(({ endToEndId, status, reasonCode }): Said => {
    const command = { type: 'recordStatus', messageId, status, reasonCode } as const;
    return { endToEndId, command, otherwise: { endToEndId } };
  });
  if (groupStatus === undefined || groupStatus === 'PART') return listed;
  const inherited = { type: 'recordStatus', messageId, status: groupStatus, reasonCode: groupReasonCode } as const;
  if (batch === undefined)
    return listed.length > 0
      ? listed
      : [{ endToEndId: undefined, command: inherited, otherwise: { reference: file.originalMessageId } }];
  const named = new Set(transactions.map(({ endToEndId }) => endToEndId));
  const rest = batch.orderIds.map(endToEndIdOf).filter((endToEndId) => !named.has(endToEndId));
  return [...listed, ...rest.map((endToEndId) => ({ endToEndId, command: inherited, otherwise: { endToEndId } }))];
};

/** Booked entries; one that is only announced moves nothing yet. */
const entriesOf = ({ kind, messageId, entries }: BankFile): readonly Said[] =>
  entries
    .filter(({ booked }) => booked)
    .map((entry) => {
      const { endToEndId, creditDebit, amountMinor, currency, accountServicerReference: reference } = entry;
      const otherwise = { endToEndId, creditDebit, amountMinor, currency, reference };
      return { endToEndId, command: commandOf(entry, kind, messageId), otherwise };
    });

/** A debit on the statement is the last word; on a notice it is the first. A credit is a return or is not ours to place. */
const commandOf = (entry: StatementEntry, kind: BankFile['kind'], id: string): PaymentOrderCommand | undefined => {
  const { amountMinor, currency, creditDebit, isReturn, reasonCode = 'NARR' } = entry;
  const said = { messageId: `${kind} ${id}`, amountMinor, currency, reference: entry.accountServicerReference ?? '' };
  if (creditDebit === 'debit')
    return kind === 'camt.053' ? { type: 'reconcile', ...said } : { type: 'recordDebit', ...said };
  return isReturn ? { type: 'return', reasonCode, ...said } : undefined;
};

type Told = { readonly because?: Unmatched['because']; readonly batchId?: string | undefined };

const tell = async ({ endToEndId, command }: Said, parts: Parts): Promise<Told> => {
  if (endToEndId === undefined) return { because: 'noReference' };
  const id = orderOfEndToEndId(endToEndId);
  if (id === undefined) return { because: 'unknownOrder' };
  if (command === undefined) return { because: 'notAReturn' };
  const outcome = await execute(parts, {
    actor: { kind: 'system', name: 'read-bank-message' },
    steps: [orderStep(id, command)],
  });
  return toldBy(outcome, command.type !== 'recordStatus');
};

/** An entry that the order only notes, and calls a person for, is money that no entry of the books stands for: it is not placed. */
const toldBy = (outcome: Outcome, isEntry: boolean): Told => {
  switch (outcome.kind) {
    case 'done': {
      const [order] = outcome.results;
      const isUnplaced = isEntry && order?.events.some((event) => 'needsAttention' in event);
      return {
        batchId: paymentOrderKind.parse(order?.state).batchId,
        ...(isUnplaced && { because: 'refusedByOrder' as const }),
      };
    }
    case 'notFound':
      return { because: 'unknownOrder' };
    case 'refused':
      // The bank was quicker than our own note that the file has gone: try again in a moment.
      if ('status' in outcome.rejection && outcome.rejection.status === 'released')
        throw new Error('the order is only just being sent');
      return { because: outcome.rejection.kind === 'entryOfAnotherAmount' ? 'otherAmount' : 'refusedByOrder' };
    default:
      throw new Error(`an order could not be told: ${outcome.kind}`);
  }
};
