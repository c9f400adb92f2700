import type { PaymentBatchStatus } from '../../../domain/payment-batch/machine.ts';

export const paymentBatchStates = {
  open: 'Ouvert',
  frozen: 'Fichier figé',
  approved: 'Approuvé',
  released: 'Libéré',
  sent: 'Envoyé à la banque',
  acknowledged: 'Reçu par la banque',
  accepted: 'Accepté par la banque',
  partlyAccepted: 'Refusé en partie',
  rejected: 'Refusé par la banque',
  complete: 'Achevé',
  dissolved: 'Dissous',
} satisfies Record<PaymentBatchStatus, string>;
