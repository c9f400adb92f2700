import type { QuestionRejection } from '#shared/domain/question/rejections.ts';
import type { RejectionRow } from './row.ts';

export const questionRejections = {
  callClosed: { problem: 'callClosed' },
  callNotOpenYet: { problem: 'ruleBroken' },
  askerUnknown: { problem: 'forbidden' },
} as const satisfies Record<QuestionRejection['kind'], RejectionRow>;
