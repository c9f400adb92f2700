import type { PaymentOrderCommand } from '../../../domain/payment-order/commands.ts';

export const paymentOrderCommands = {
  create: 'Créer l’ordre',
  screen: 'Contrôler le bénéficiaire',
  batch: 'Mettre dans un lot',
  unbatch: 'Retirer du lot',
  approve: 'Approuver l’ordre',
  release: 'Libérer l’ordre',
  send: 'Envoyer l’ordre',
  recordStatus: 'Enregistrer l’état',
  recordDebit: 'Enregistrer le débit',
  reconcile: 'Rapprocher l’ordre',
  return: 'Enregistrer le retour',
  close: 'Clore l’ordre',
  recordSilence: 'Enregistrer le silence de la banque',
  recall: 'Demander un rappel',
  resolve: 'Régler la question en suspens',
  cancel: 'Annuler l’ordre',
} satisfies Record<PaymentOrderCommand['type'], string>;
