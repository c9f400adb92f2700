import type { ActivityRejection } from '#shared/domain/activity/rejections.ts';

export const activityRejections = {
  grantNotRunning: 'La subvention n’est pas en cours d’exécution ; aucune activité ne peut être annoncée.',
  noticeTooShort:
    'Une activité doit être annoncée {days, plural, one {# jour} other {# jours}} avant son début, donc actuellement pas avant le {earliest}. Choisissez une date plus tardive.',
  outsideImplementation:
    'L’activité doit se situer entre le {from} et le {to}, comme le prévoit le contrat. Choisissez d’autres dates.',
  endsBeforeStart: 'L’activité se termine avant de commencer. Corrigez les dates.',
  notYetOver: 'L’activité se poursuit jusqu’au {endedAt}. Rendez-en compte lorsqu’elle sera terminée.',
  noParticipants: 'Indiquez combien de personnes ont participé, par pays.',
  evidenceMissing: 'Ajoutez au moins un document qui atteste l’activité.',
  documentsNotReady:
    'Des documents manquent ou ne sont pas encore contrôlés : {documents}. Attendez la fin du contrôle ou envoyez-les de nouveau.',
} satisfies Record<ActivityRejection['kind'], string>;
