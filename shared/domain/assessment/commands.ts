import type { AssessmentState, GivenMark } from './state.ts';

/** Everything that can be asked of an assessment, and what each must carry. */
export type AssessmentCommand =
  | {
      readonly type: 'assign';
      readonly assessmentId: string;
      readonly callId: string;
      readonly proposalId: string;
      readonly assessorId: string;
      readonly stage: AssessmentState['stage'];
    }
  /** A conflict of interest, or the declaration that there is none. */
  | { readonly type: 'declare'; readonly conflict?: AssessmentState['conflict'] }
  | {
      readonly type: 'save';
      readonly marks: readonly GivenMark[];
      readonly comments: readonly { readonly section: string; readonly text: string }[];
    }
  | { readonly type: 'submit' }
  | { readonly type: 'return'; readonly reason: string };
