import { GRANT_READERS } from '#shared/domain/kernel/grant-readers.ts';
import type { Operation } from '../operation.ts';
import { grantParams } from '../schemas/grant.ts';
import { paymentBatchParams } from '../schemas/payment-batch.ts';
import { printed, printQuery } from '../schemas/prints.ts';
import { proposalParams } from '../schemas/proposal.ts';
import { PAYMENT_READERS } from './payment-batches.ts';

const pdf = {
  method: 'GET',
  resource: 'prints',
  query: printQuery,
  reply: printed,
  replyType: 'application/pdf',
} as const;

/** Documents for printing and filing. Whoever may read the case may print it. */
export const printRoutes = {
  printReceipt: {
    ...pdf,
    path: '/proposals/{proposalId}/receipt.pdf',
    summary: 'Print the receipt of a transmitted proposal.',
    who: 'signed-in',
    params: proposalParams,
    problems: ['wrongState'],
  },
  printProposal: {
    ...pdf,
    path: '/proposals/{proposalId}/print.pdf',
    summary: 'Print a proposal with its whole form.',
    who: 'signed-in',
    params: proposalParams,
  },
  printContract: {
    ...pdf,
    path: '/grants/{grantId}/contract.pdf',
    summary: 'Print the contract of a grant as it was hashed, with the signatures made so far.',
    who: GRANT_READERS,
    params: grantParams,
    problems: ['wrongState'],
  },
  printPaymentOrder: {
    ...pdf,
    path: '/payment-batches/{batchId}/order.pdf',
    summary: 'Print the payment order of a frozen batch for signature.',
    who: PAYMENT_READERS,
    params: paymentBatchParams,
    problems: ['wrongState'],
  },
} as const satisfies Record<string, Operation>;
