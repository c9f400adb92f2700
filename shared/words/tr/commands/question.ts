import type { QuestionCommand } from '../../../domain/question/commands.ts';

export const questionCommands = {
  ask: 'Sor',
  answer: 'Yanıtı yayımla',
  decline: 'Yanıtlamadan kapat',
} satisfies Record<QuestionCommand['type'], string>;
