import type { QuestionRejection } from '../../../domain/question/rejections.ts';

/** The call's own refusals are worded beside those of proposals. */
export const questionRejections = {
  askerUnknown: 'Yalnızca hesabı olan kişiler soru sorabilir. Önce oturum açın.',
} satisfies Record<Exclude<QuestionRejection['kind'], 'callClosed' | 'callNotOpenYet'>, string>;
