import type { PaymentBatchCommand } from '../../../domain/payment-batch/commands.ts';

export const paymentBatchCommands = {
  open: 'Ouvrir un lot',
  freeze: 'Figer le fichier',
  approve: 'Approuver le fichier',
  release: 'Libérer vers la banque',
  dissolve: 'Dissoudre le lot',
  recordSent: 'Enregistrer l’envoi',
  recordAnswer: 'Enregistrer la réponse de la banque',
  complete: 'Achever le lot',
} satisfies Record<PaymentBatchCommand['type'], string>;
