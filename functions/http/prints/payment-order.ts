import { paymentOrderDocument } from '#shared/adapters/pdf/documents/payment-order.ts';
import type { PrintDocument } from '#shared/adapters/pdf/print-document.ts';
import { maskAccount } from '#shared/domain/account/rules/mask.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Language } from '#shared/domain/kernel/language.ts';
import { type Actor, rolesAnywhere } from '#shared/domain/kernel/roles.ts';
import { DEBTOR } from '#shared/domain/payment-batch/debtor.ts';
import { paymentBatch } from '#shared/domain/payment-batch/decide.ts';
import type { PaymentOrderState } from '#shared/domain/payment-order/state.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { paymentBatchKind } from '#shared/store/items/payment-batch-item.ts';
import { batchOrders } from '../../facts/batch-orders.ts';
import { nameOf } from '../../facts/person-name.ts';
import { readable } from '../../facts/readable.ts';
import type { Parts } from '../../parts.ts';

type Asked = { readonly actor: Actor; readonly now: Instant; readonly params: { readonly batchId: string } };

/** The payment order of a batch; wrongState before its file is made. Only the Bank's own people see whole account numbers. */
export const paymentOrderOf = async (
  { actor, now, params }: Asked,
  language: Language,
  parts: Pick<Parts, 'repository'>,
): Promise<PrintDocument> => {
  const batch = await readable(paymentBatchKind, paymentBatch, actor, params.batchId, parts);
  const { fileHash, fileCreatedAt, frozenBy } = batch;
  if (fileHash === undefined || fileCreatedAt === undefined || frozenBy === undefined) throw problem('wrongState');
  const roles = rolesAnywhere(actor);
  const isBank = roles.includes('bank-maker') || roles.includes('bank-checker');
  const shown = (account: string): string => (isBank ? inFours(account) : maskAccount(account));
  const orders = await batchOrders(batch, parts);
  return paymentOrderDocument(
    {
      number: batch.number,
      executionDate: batch.executionDate,
      debtor: { name: DEBTOR.name, iban: shown(DEBTOR.iban), bic: DEBTOR.bic },
      fileHash,
      fileCreatedAt,
      payments: orders.map(({ endToEndId, creditor, amountMinor, currency }) => ({
        reference: endToEndId,
        payee: creditor.name,
        bankName: creditor.bankName,
        account: shown(accountOf(creditor)),
        amount: { amountMinor, currency },
      })),
      frozen: { name: await nameOf(frozenBy, parts), at: fileCreatedAt },
      approvals: await Promise.all(batch.approvals.map(async ({ by, at }) => ({ name: await nameOf(by, parts), at }))),
      approvalsNeeded: batch.approvalsNeeded,
      printedAt: now,
    },
    language,
  );
};

const accountOf = ({ account }: PaymentOrderState['creditor']): string =>
  account.kind === 'iban' ? account.iban : account.number;

/** An account number in groups of four, as paper shows it. */
const inFours = (account: string): string => account.replace(/(.{4})(?=.)/g, '$1 ');
