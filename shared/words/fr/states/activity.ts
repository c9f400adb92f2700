import type { ActivityState } from '#shared/domain/activity/state.ts';

export const activityStates = {
  planned: 'Planifiée',
  notified: 'Annoncée',
  held: 'Tenue',
  evidenced: 'Justificatifs remis',
  queried: 'Question posée',
  accepted: 'Acceptée',
} satisfies Record<ActivityState['status'], string>;
