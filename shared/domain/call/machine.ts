import type { Machine } from '../kernel/machine.ts';
import type { CallCommand } from './commands.ts';
import { CALL_STATUSES, type CallState } from './state.ts';

export type CallStatus = CallState['status'];

export type CallGuard =
  | 'numberKept'
  | 'configurationSound'
  | 'closesInFuture'
  | 'openingDue'
  | 'closingDue'
  | 'extensionFits'
  | 'noCaseUndecided'
  | 'finalStageEndsLater'
  | 'finalClosingDue'
  | 'withinEnvelope'
  | 'everyGrantEnded';

/**
 * The life of a call (dossier P2). Opening and closing are the clock's, never a person's; what follows for the proposals is the
 * reaction follow-call's.
 */
export const callMachine: Machine<CallStatus, CallCommand['type'], CallGuard> = {
  name: 'call',
  statuses: CALL_STATUSES,
  final: ['closedOut', 'cancelled'],
  rows: [
    { command: 'create', from: 'new', by: ['coordinator'], to: ['draft', 'themesSet'] },
    {
      command: 'edit',
      from: ['draft', 'themesSet'],
      by: ['coordinator'],
      guards: ['numberKept'],
      to: ['draft', 'themesSet'],
    },
    {
      command: 'publish',
      from: ['themesSet'],
      by: ['head'],
      guards: ['configurationSound', 'closesInFuture'],
      to: ['published'],
    },
    { command: 'open', from: ['published'], by: ['system'], guards: ['openingDue'], to: ['open'] },
    { command: 'close', from: ['open'], by: ['system'], guards: ['closingDue'], to: ['closed'] },
    {
      command: 'extend',
      from: ['published', 'open', 'finalStageOpen'],
      by: ['head'],
      guards: ['closesInFuture', 'extensionFits'],
      to: 'same',
    },
    { command: 'startReview', from: ['closed'], by: ['system'], to: ['preliminaryReview'] },
    {
      command: 'publishShortList',
      from: ['preliminaryReview'],
      by: ['panel', 'head'],
      guards: ['noCaseUndecided'],
      to: ['shortListPublished'],
    },
    {
      command: 'openFinalStage',
      from: ['shortListPublished'],
      by: ['coordinator', 'head'],
      guards: ['finalStageEndsLater'],
      to: ['finalStageOpen'],
    },
    {
      command: 'closeFinalStage',
      from: ['finalStageOpen'],
      by: ['system'],
      guards: ['finalClosingDue'],
      to: ['finalStageClosed'],
    },
    { command: 'startFinalReview', from: ['finalStageClosed'], by: ['system'], to: ['finalReview'] },
    {
      command: 'publishFinalList',
      from: ['finalReview'],
      by: ['head'],
      guards: ['noCaseUndecided', 'withinEnvelope'],
      to: ['finalListPublished'],
    },
    { command: 'startContracting', from: ['finalListPublished'], by: ['system'], to: ['contracting'] },
    // By the clock at the start of implementation, or with the first grant that starts.
    { command: 'startImplementation', from: ['contracting'], by: ['system'], to: ['implementation'] },
    { command: 'closeOut', from: ['implementation'], by: ['finance'], guards: ['everyGrantEnded'], to: ['closedOut'] },
    {
      command: 'cancel',
      from: [
        'draft',
        'themesSet',
        'published',
        'open',
        'closed',
        'preliminaryReview',
        'shortListPublished',
        'finalStageOpen',
        'finalStageClosed',
        'finalReview',
      ],
      by: ['head'],
      to: ['cancelled'],
    },
  ],
};
