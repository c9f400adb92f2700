import type { Machine } from '../kernel/machine.ts';
import type { ActivityCommand } from './commands.ts';
import { ACTIVITY_STATUSES, type ActivityState } from './state.ts';

export type ActivityGuard =
  | 'grantIsRunning'
  | 'noticeIsLongEnough'
  | 'withinImplementation'
  | 'isOver'
  | 'somebodyTookPart'
  | 'hasEvidence'
  | 'documentsAreReady';

/** The life of an activity (cpf.md P2, Activity and report). */
export const activityMachine: Machine<ActivityState['status'], ActivityCommand['type'], ActivityGuard> = {
  name: 'activity',
  statuses: ACTIVITY_STATUSES,
  final: ['accepted'],
  rows: [
    { command: 'plan', from: 'new', by: ['system'], to: ['planned'] },
    {
      command: 'notify',
      // A date that moves is announced anew, with the full notice.
      from: ['planned', 'notified'],
      by: ['editor', 'responsible-authority'],
      guards: ['grantIsRunning', 'noticeIsLongEnough', 'withinImplementation', 'documentsAreReady'],
      to: ['notified'],
    },
    {
      command: 'hold',
      from: ['notified'],
      by: ['editor', 'responsible-authority'],
      guards: ['isOver', 'withinImplementation', 'somebodyTookPart'],
      to: ['held'],
    },
    {
      command: 'submitEvidence',
      from: ['held', 'queried'],
      by: ['editor', 'responsible-authority'],
      guards: ['hasEvidence', 'documentsAreReady'],
      to: ['evidenced'],
    },
    { command: 'accept', from: ['evidenced'], by: ['coordinator'], to: ['accepted'] },
    { command: 'query', from: ['evidenced'], by: ['coordinator'], to: ['queried'] },
  ],
};
