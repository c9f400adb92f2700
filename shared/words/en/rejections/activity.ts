import type { ActivityRejection } from '#shared/domain/activity/rejections.ts';

export const activityRejections = {
  grantNotRunning: 'The grant is not being implemented now, so no activity can be announced.',
  noticeTooShort:
    'An activity must be announced {days, plural, one {# day} other {# days}} before it starts: now not before {earliest}. Choose a later date.',
  outsideImplementation: 'The activity must lie between {from} and {to}, as the contract says. Choose other dates.',
  endsBeforeStart: 'The activity ends before it starts. Correct the dates.',
  notYetOver: 'The activity goes on until {endedAt}. Report it when it is over.',
  noParticipants: 'Say how many people took part, by country.',
  evidenceMissing: 'Add at least one document that shows the activity.',
  documentsNotReady:
    'Some documents are missing or not yet checked: {documents}. Wait for the check, or upload them again.',
} satisfies Record<ActivityRejection['kind'], string>;
