import type { ReportCommand } from '#shared/domain/report/commands.ts';

export const reportCommands = {
  create: 'Commencer un rapport',
  save: 'Enregistrer',
  submit: 'Soumettre',
  return: 'Renvoyer',
  approve: 'Approuver',
} satisfies Record<ReportCommand['type'], string>;
