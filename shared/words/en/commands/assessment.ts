import type { AssessmentCommand } from '../../../domain/assessment/commands.ts';

export const assessmentCommands = {
  assign: 'Assign',
  declare: 'Declare conflicts of interest',
  save: 'Save',
  submit: 'Hand the assessment in',
  return: 'Return to the assessor',
} satisfies Record<AssessmentCommand['type'], string>;
