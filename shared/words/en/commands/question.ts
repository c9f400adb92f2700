import type { QuestionCommand } from '../../../domain/question/commands.ts';

export const questionCommands = {
  ask: 'Ask',
  answer: 'Publish the answer',
  decline: 'Do not answer',
} satisfies Record<QuestionCommand['type'], string>;
