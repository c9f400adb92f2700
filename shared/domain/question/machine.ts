import type { Machine } from '../kernel/machine.ts';
import type { QuestionCommand } from './commands.ts';
import { QUESTION_STATUSES, type QuestionState } from './state.ts';

export type QuestionGuard = 'callIsOpen' | 'askerIsKnown';

/** A question is asked while the call is open, and answered to everybody or declined to the asker ([default] of this scheme). */
export const questionMachine: Machine<QuestionState['status'], QuestionCommand['type'], QuestionGuard> = {
  name: 'question',
  statuses: QUESTION_STATUSES,
  final: ['answered', 'declined'],
  rows: [
    {
      command: 'ask',
      from: 'new',
      by: ['editor', 'responsible-authority', 'focal-point'],
      guards: ['askerIsKnown', 'callIsOpen'],
      to: ['asked'],
    },
    { command: 'answer', from: ['asked'], by: ['coordinator'], to: ['answered'] },
    { command: 'decline', from: ['asked'], by: ['coordinator'], to: ['declined'] },
  ],
};
