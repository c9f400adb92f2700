import type { QuestionCommand } from '../../../domain/question/commands.ts';

export const questionCommands = {
  ask: 'Sor',
  answer: 'Cevabı yayımla',
  decline: 'Cevaplama',
} satisfies Record<QuestionCommand['type'], string>;
