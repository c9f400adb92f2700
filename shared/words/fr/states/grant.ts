import type { GrantState } from '#shared/domain/grant/state.ts';

export const grantStates = {
  awarded: 'Attribuée',
  contractPreparation: 'Contrat en préparation',
  ownerSigned: 'Signée par le porteur du projet',
  contractSigned: 'Contrat signé',
  active: 'En cours d’exécution',
  suspended: 'Suspendue',
  finalReportDue: 'Rapport final attendu',
  finalReportReview: 'Rapport final en examen',
  settlement: 'En cours de liquidation',
  closed: 'Close',
  terminated: 'Résiliée',
  declined: 'Déclinée',
} satisfies Record<GrantState['status'], string>;
