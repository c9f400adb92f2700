import type { QuestionRejection } from '../../../domain/question/rejections.ts';

/** The call's own refusals are worded beside those of proposals. */
export const questionRejections = {
  askerUnknown: 'Seules les personnes disposant d’un compte peuvent poser une question. Connectez-vous d’abord.',
} satisfies Record<Exclude<QuestionRejection['kind'], 'callClosed' | 'callNotOpenYet'>, string>;
