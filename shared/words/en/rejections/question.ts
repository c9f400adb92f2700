import type { QuestionRejection } from '../../../domain/question/rejections.ts';

/** The call's own refusals are worded beside those of proposals. */
export const questionRejections = {
  askerUnknown: 'Only people with an account can ask. Sign in first.',
} satisfies Record<Exclude<QuestionRejection['kind'], 'callClosed' | 'callNotOpenYet'>, string>;
