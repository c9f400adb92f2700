import type { AssessmentCommand } from '../../../domain/assessment/commands.ts';

export const assessmentCommands = {
  assign: 'إسناد',
  declare: 'الإقرار بشأن تضارب المصالح',
  save: 'حفظ',
  submit: 'تسليم التقييم',
  return: 'إعادة إلى المقيِّم',
} satisfies Record<AssessmentCommand['type'], string>;
