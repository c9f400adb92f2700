import { renderPdf } from '#shared/adapters/pdf/render-pdf.ts';
import { printRoutes } from '#shared/contract/routes/prints.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { parts } from '../parts.ts';
import { contractOf } from './prints/contract.ts';
import { languageOf } from './prints/language.ts';
import { paymentOrderOf } from './prints/payment-order.ts';
import { proposalOf } from './prints/proposal.ts';
import { receiptOf } from './prints/receipt.ts';

export const handler = httpFunction(printRoutes, parts, {
  printReceipt: async (request) => renderPdf(await receiptOf(request, await languageOf(request, parts), parts)),
  printProposal: async (request) => renderPdf(await proposalOf(request, await languageOf(request, parts), parts)),
  printContract: async (request) => renderPdf(await contractOf(request, await languageOf(request, parts), parts)),
  printPaymentOrder: async (request) =>
    renderPdf(await paymentOrderOf(request, await languageOf(request, parts), parts)),
});
