import type { CallStatus } from '../../../domain/call/machine.ts';

export const callStates = {
  draft: 'Draft',
  themesSet: 'Ready to publish',
  published: 'Published, not open yet',
  open: 'Open',
  closed: 'Closed',
  preliminaryReview: 'Preliminary review',
  shortListPublished: 'Short-list published',
  finalStageOpen: 'Final stage open',
  finalStageClosed: 'Final stage closed',
  finalReview: 'Final review',
  finalListPublished: 'Final list published',
  contracting: 'Contracts being prepared',
  implementation: 'Projects under way',
  closedOut: 'Closed for good',
  cancelled: 'Cancelled',
} satisfies Record<CallStatus, string>;
