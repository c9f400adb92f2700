import type { ActivityState } from '#shared/domain/activity/state.ts';

export const activityStates = {
  planned: 'Planlandı',
  notified: 'Duyuruldu',
  held: 'Gerçekleştirildi',
  evidenced: 'Kanıtlar teslim edildi',
  queried: 'Soru soruldu',
  accepted: 'Kabul edildi',
} satisfies Record<ActivityState['status'], string>;
