import type { ActivityCommand } from '#shared/domain/activity/commands.ts';

export const activityCommands = {
  plan: 'Plan',
  notify: 'Announce',
  hold: 'Report as held',
  submitEvidence: 'Hand in evidence',
  accept: 'Accept',
  query: 'Query',
} satisfies Record<ActivityCommand['type'], string>;
