import type { QuestionRejection } from '../../../domain/question/rejections.ts';

/** The call's own refusals are worded beside those of proposals. */
export const questionRejections = {
  askerUnknown: 'لا يطرح السؤال إلا من له حساب. يُرجى تسجيل الدخول أولاً.',
} satisfies Record<Exclude<QuestionRejection['kind'], 'callClosed' | 'callNotOpenYet'>, string>;
