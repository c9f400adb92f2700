import type { PaymentRequestStatus } from '../../../domain/payment-request/machine.ts';

export const paymentRequestStates = {
  draft: 'Brouillon',
  signed: 'Signée',
  submitted: 'Auprès de la Banque',
  queried: 'Question au porteur du projet',
  documentsChecked: 'Documents contrôlés',
  technicallyConfirmed: 'Confirmée par le Bureau de coordination',
  approved: 'Approuvée',
  rejected: 'Rejetée',
  ordered: 'Paiement ordonné',
  paid: 'Payée',
  failed: 'Échec du paiement',
  returnedFunds: 'Fonds revenus',
  withdrawn: 'Retirée',
} satisfies Record<PaymentRequestStatus, string>;
