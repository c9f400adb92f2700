import type { ActivityCommand } from '#shared/domain/activity/commands.ts';

export const activityCommands = {
  plan: 'Planifier',
  notify: 'Annoncer',
  hold: 'Déclarer tenue',
  submitEvidence: 'Remettre les justificatifs',
  accept: 'Accepter',
  query: 'Poser une question',
} satisfies Record<ActivityCommand['type'], string>;
