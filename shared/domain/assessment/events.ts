import type { Area } from '../kernel/area.ts';
import type { Instant } from '../kernel/instant.ts';
import type { AssessmentScore, AssessmentState, GivenMark } from './state.ts';

/** Everything that can happen to an assessment. */
export type AssessmentEvent =
  | {
      readonly type: 'Assigned';
      readonly assessmentId: string;
      readonly callId: string;
      readonly proposalId: string;
      readonly stage: AssessmentState['stage'];
      readonly area: Area;
      readonly title: string;
      readonly code?: string | undefined;
      readonly assessorId: string;
      readonly at: Instant;
    }
  /** The assessor has declared to be free of any conflict of interest. */
  | { readonly type: 'Accepted'; readonly at: Instant }
  | {
      readonly type: 'Conflicted';
      readonly conflict: NonNullable<AssessmentState['conflict']>;
      readonly proposalId: string;
      readonly stage: AssessmentState['stage'];
    }
  | {
      readonly type: 'Saved';
      readonly marks: readonly GivenMark[];
      readonly comments: readonly { readonly section: string; readonly text: string }[];
    }
  | {
      readonly type: 'Submitted';
      readonly proposalId: string;
      readonly stage: AssessmentState['stage'];
      readonly score: AssessmentScore;
      readonly at: Instant;
    }
  | {
      readonly type: 'Returned';
      readonly proposalId: string;
      readonly stage: AssessmentState['stage'];
      readonly reason: string;
    };
