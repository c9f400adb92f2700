import type { ReportCommand } from '#shared/domain/report/commands.ts';

export const reportCommands = {
  create: 'Rapora başla',
  save: 'Kaydet',
  submit: 'Sun',
  return: 'İade et',
  approve: 'Onayla',
} satisfies Record<ReportCommand['type'], string>;
