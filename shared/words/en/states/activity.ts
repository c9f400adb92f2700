import type { ActivityState } from '#shared/domain/activity/state.ts';

export const activityStates = {
  planned: 'Planned',
  notified: 'Announced',
  held: 'Held',
  evidenced: 'Evidence handed in',
  queried: 'Queried',
  accepted: 'Accepted',
} satisfies Record<ActivityState['status'], string>;
