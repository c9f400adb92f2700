import type { ReportCommand } from '#shared/domain/report/commands.ts';

export const reportCommands = {
  create: 'Begin a report',
  save: 'Save',
  submit: 'Submit',
  return: 'Return',
  approve: 'Approve',
} satisfies Record<ReportCommand['type'], string>;
