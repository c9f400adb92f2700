import type { ReportCommand } from '#shared/domain/report/commands.ts';

export const reportCommands = {
  create: 'بدء تقرير',
  save: 'حفظ',
  submit: 'تقديم',
  return: 'إعادة',
  approve: 'اعتماد',
} satisfies Record<ReportCommand['type'], string>;
