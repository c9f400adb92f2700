import type { AssessmentCommand } from '../../../domain/assessment/commands.ts';

export const assessmentCommands = {
  assign: 'Görevlendir',
  declare: 'Çıkar çatışmasını beyan et',
  save: 'Kaydet',
  submit: 'Değerlendirmeyi teslim et',
  return: 'Değerlendiriciye iade et',
} satisfies Record<AssessmentCommand['type'], string>;
