import type { ActivityCommand } from '#shared/domain/activity/commands.ts';

export const activityCommands = {
  plan: 'Planla',
  notify: 'Duyur',
  hold: 'Gerçekleştiğini bildir',
  submitEvidence: 'Kanıtları teslim et',
  accept: 'Kabul et',
  query: 'Soru sor',
} satisfies Record<ActivityCommand['type'], string>;
