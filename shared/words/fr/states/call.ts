import type { CallStatus } from '../../../domain/call/machine.ts';

export const callStates = {
  draft: 'Brouillon',
  themesSet: 'Prêt à être publié',
  published: 'Publié, pas encore ouvert',
  open: 'Ouvert',
  closed: 'Clos',
  preliminaryReview: 'Examen préliminaire',
  shortListPublished: 'Liste restreinte publiée',
  finalStageOpen: 'Phase finale ouverte',
  finalStageClosed: 'Phase finale close',
  finalReview: 'Examen final',
  finalListPublished: 'Liste finale publiée',
  contracting: 'Contrats en préparation',
  implementation: 'Projets en cours d’exécution',
  closedOut: 'Clôturé définitivement',
  cancelled: 'Annulé',
} satisfies Record<CallStatus, string>;
