import type { ActivityState } from '#shared/domain/activity/state.ts';

export const activityStates = {
  planned: 'مخطط له',
  notified: 'معلن عنه',
  held: 'تم تنفيذه',
  evidenced: 'قُدمت الإثباتات',
  queried: 'قيد الاستفسار',
  accepted: 'مقبول',
} satisfies Record<ActivityState['status'], string>;
