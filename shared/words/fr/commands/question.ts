import type { QuestionCommand } from '../../../domain/question/commands.ts';

export const questionCommands = {
  ask: 'Poser la question',
  answer: 'Publier la réponse',
  decline: 'Ne pas répondre',
} satisfies Record<QuestionCommand['type'], string>;
