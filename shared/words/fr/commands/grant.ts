import type { GrantCommand } from '#shared/domain/grant/commands.ts';

export const grantCommands = {
  award: 'Attribuer',
  prepareContract: 'Préparer le contrat',
  sign: 'Signer le contrat',
  start: 'Commencer l’exécution',
  suspend: 'Suspendre',
  resume: 'Reprendre',
  endImplementation: 'Mettre fin à l’exécution',
  receiveReport: 'Recevoir le rapport final',
  returnReport: 'Renvoyer le rapport final',
  approveReport: 'Approuver le rapport final',
  recordObligation: 'Engager pour une demande de paiement',
  releaseObligation: 'Dégager d’une demande de paiement',
  recordDisbursement: 'Enregistrer un paiement',
  recordReturn: 'Enregistrer un paiement retourné',
  settle: 'Arrêter le total éligible',
  recordRefund: 'Enregistrer un remboursement',
  close: 'Clore',
  terminate: 'Résilier',
  decline: 'Décliner',
} satisfies Record<GrantCommand['type'], string>;
