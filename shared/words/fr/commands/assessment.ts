import type { AssessmentCommand } from '../../../domain/assessment/commands.ts';

export const assessmentCommands = {
  assign: 'Confier',
  declare: 'Déclarer les conflits d’intérêts',
  save: 'Enregistrer',
  submit: 'Remettre l’évaluation',
  return: 'Renvoyer à l’évaluateur',
} satisfies Record<AssessmentCommand['type'], string>;
