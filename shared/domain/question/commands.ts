export type QuestionCommand =
  | { readonly type: 'ask'; readonly questionId: string; readonly callId: string; readonly question: string }
  | {
      readonly type: 'answer';
      readonly answer: string;
      /** The question as it is published, where the asker's own words would tell who asked. */
      readonly publishedAs?: string | undefined;
    }
  | { readonly type: 'decline'; readonly reason: string };
