import type { CallCommand } from '../../../domain/call/commands.ts';

export const callCommands = {
  create: 'Préparer un appel',
  edit: 'Modifier les paramètres',
  publish: 'Publier l’appel',
  open: 'Ouvrir l’appel',
  close: 'Clore l’appel',
  extend: 'Reporter la clôture',
  startReview: 'Commencer l’examen préliminaire',
  publishShortList: 'Publier la liste restreinte',
  openFinalStage: 'Ouvrir la phase finale',
  closeFinalStage: 'Clore la phase finale',
  startFinalReview: 'Commencer l’examen final',
  publishFinalList: 'Publier la liste finale',
  startContracting: 'Commencer la préparation des contrats',
  startImplementation: 'Commencer l’exécution',
  closeOut: 'Clôturer définitivement l’appel',
  cancel: 'Annuler l’appel',
} satisfies Record<CallCommand['type'], string>;
