import type { PaymentOrderRejection } from '../../../domain/payment-order/rejections.ts';

export const paymentOrderRejections = {
  orderWithoutAmount: 'Un ordre de paiement exige un montant supérieur à zéro.',
  uetrMalformed: 'La référence de ce paiement n’est pas acceptée par les banques. Créez l’ordre de nouveau.',
  entryOfAnotherAmount:
    'La banque a comptabilisé {booked} {currency} pour un ordre de {ordered}. Demandez à la banque ce qui a été payé.',
  resolutionDoesNotFit:
    'Cette réponse ne convient pas à un ordre dans son état actuel ({status}). Choisissez-en une qui convient.',
} satisfies Record<PaymentOrderRejection['kind'], string>;
