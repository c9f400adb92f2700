import type { PaymentRequestCommand } from '../../../domain/payment-request/commands.ts';

export const paymentRequestCommands = {
  create: 'Préparer une demande de paiement',
  sign: 'Signer la demande',
  submit: 'Soumettre à la Banque',
  query: 'Interroger le porteur du projet',
  answer: 'Répondre à la question',
  checkDocuments: 'Enregistrer le contrôle des documents',
  confirmTechnical: 'Confirmer l’exécution des travaux',
  approve: 'Approuver le paiement',
  reject: 'Rejeter la demande',
  withdraw: 'Retirer la demande',
  recordOrdered: 'Enregistrer l’ordre',
  recordPaid: 'Enregistrer le paiement',
  recordFailed: 'Enregistrer l’échec',
  recordReturned: 'Enregistrer le retour',
  reissue: 'Préparer un nouveau paiement',
} satisfies Record<PaymentRequestCommand['type'], string>;
