import type { Instant } from '../kernel/instant.ts';

/** Why a command on a question is refused. */
export type QuestionRejection =
  | { readonly kind: 'callClosed'; readonly closedAt: Instant | undefined }
  | { readonly kind: 'callNotOpenYet'; readonly opensAt: Instant }
  /** Only a person can be told the answer. */
  | { readonly kind: 'askerUnknown' };
