import type { CallRejection } from '../../../domain/call/rejections.ts';

export const callRejections = {
  callNumberFixed: 'This is call number {number}. Keep its programme and number, or draft another call.',
  configurationFaulty:
    'The settings of the call do not fit together yet. Correct the places that are named, then publish it.',
  closingTimePassed: 'The closing time was {closesAt}. It cannot be moved any more.',
  callNotDue: 'It is not time for this before {dueAt}.',
  extensionNotLater: 'Choose a closing time after the present one, {closesAt}.',
  extensionIntoFinalStage: 'Close before {latest}, so that the final stage still has its time before projects start.',
  extensionIntoImplementation:
    'That reaches into the time in which projects are to run. Choose a closing time before {latest}.',
  finalStageEndPassed: 'The final stage would end at {finalClosesAt}, which is past. Choose a later end.',
  finalStageIntoImplementation:
    'The final stage would end at {finalClosesAt} and leave the projects too little time. Choose an end before {latest}.',
  proposalsUndecided:
    '{count, plural, one {# proposal has} other {# proposals have}} no result yet. Decide on {count, plural, one {it} other {them}} first.',
  aboveEnvelope:
    'The accepted grants come to more than the envelope of the call or of one of its areas. Take a project off the list or lower a grant.',
  grantsStillOpen:
    '{count, plural, one {# grant is} other {# grants are}} not closed or terminated yet. The call can be closed for good after that.',
} satisfies Record<CallRejection['kind'], string>;
