import type { QuestionCommand } from '../../../domain/question/commands.ts';

export const questionCommands = {
  ask: 'طرح السؤال',
  answer: 'نشر الجواب',
  decline: 'عدم الإجابة',
} satisfies Record<QuestionCommand['type'], string>;
