import type { PersonId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';

/** What can happen to a question about a call. */
export type QuestionEvent =
  | {
      readonly type: 'Asked';
      readonly questionId: string;
      readonly callId: string;
      readonly question: string;
      /** Known to the office alone. */
      readonly askedBy: PersonId;
      readonly at: Instant;
    }
  | {
      readonly type: 'Answered';
      readonly callId: string;
      readonly answer: string;
      readonly publishedAs?: string | undefined;
      readonly at: Instant;
    }
  | { readonly type: 'Declined'; readonly callId: string; readonly reason: string; readonly at: Instant };
