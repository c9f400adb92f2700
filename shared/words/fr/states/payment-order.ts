import type { PaymentOrderStatus } from '../../../domain/payment-order/machine.ts';

export const paymentOrderStates = {
  created: 'Créé',
  screened: 'Prêt pour un lot',
  screenHold: 'Retenu au contrôle',
  batched: 'Dans un lot',
  approved: 'Approuvé',
  released: 'Libéré',
  sent: 'Envoyé à la banque',
  acknowledged: 'Reçu par la banque',
  accepted: 'Accepté par la banque',
  pending: 'En suspens à la banque',
  debited: 'Débité',
  reconciled: 'Figure au relevé',
  closed: 'Clos',
  rejected: 'Refusé par la banque',
  cancelled: 'Annulé',
  recallRequested: 'Rappel demandé',
  returned: 'Fonds retournés',
  unknown: 'Aucune réponse de la banque',
} satisfies Record<PaymentOrderStatus, string>;
