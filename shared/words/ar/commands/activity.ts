import type { ActivityCommand } from '#shared/domain/activity/commands.ts';

export const activityCommands = {
  plan: 'تخطيط',
  notify: 'إعلان',
  hold: 'الإبلاغ عن التنفيذ',
  submitEvidence: 'تقديم الإثباتات',
  accept: 'قبول',
  query: 'استفسار',
} satisfies Record<ActivityCommand['type'], string>;
