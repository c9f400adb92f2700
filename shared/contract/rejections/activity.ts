import type { ActivityRejection } from '#shared/domain/activity/rejections.ts';
import type { RejectionRow } from './row.ts';

export const activityRejections = {
  grantNotRunning: { problem: 'ruleBroken' },
  noticeTooShort: { problem: 'ruleBroken', pointer: '/startsAt' },
  outsideImplementation: { problem: 'ruleBroken' },
  endsBeforeStart: { problem: 'invalid' },
  notYetOver: { problem: 'ruleBroken', pointer: '/endedAt' },
  noParticipants: { problem: 'invalid', pointer: '/participants' },
  evidenceMissing: { problem: 'invalid', pointer: '/evidence' },
  documentsNotReady: { problem: 'ruleBroken' },
} as const satisfies Record<ActivityRejection['kind'], RejectionRow>;
