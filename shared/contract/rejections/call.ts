import type { CallRejection } from '#shared/domain/call/rejections.ts';
import type { RejectionRow } from './row.ts';

export const callRejections = {
  callNumberFixed: { problem: 'ruleBroken', pointer: '/configuration/number' },
  configurationFaulty: { problem: 'invalid', pointer: '/configuration' },
  closingTimePassed: { problem: 'callClosed' },
  callNotDue: { problem: 'ruleBroken' },
  extensionNotLater: { problem: 'ruleBroken', pointer: '/closesAt' },
  extensionIntoFinalStage: { problem: 'ruleBroken', pointer: '/closesAt' },
  extensionIntoImplementation: { problem: 'ruleBroken', pointer: '/closesAt' },
  finalStageEndPassed: { problem: 'ruleBroken', pointer: '/finalClosesAt' },
  finalStageIntoImplementation: { problem: 'ruleBroken', pointer: '/finalClosesAt' },
  proposalsUndecided: { problem: 'ruleBroken' },
  aboveEnvelope: { problem: 'ruleBroken' },
  grantsStillOpen: { problem: 'ruleBroken' },
} as const satisfies Record<CallRejection['kind'], RejectionRow>;
