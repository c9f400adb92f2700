import type { Instant } from '../kernel/instant.ts';
import type { Evidence, Participants } from './state.ts';

/** Puts down an activity of a grant as its contract plans it. */
export type PlanActivity = {
  readonly type: 'plan';
  readonly activityId: string;
  readonly grantId: string;
  readonly ownerInstitutionId: string;
  readonly key: string;
  readonly title: string;
  readonly kind: string;
  readonly place: string;
  /** Calendar days, `YYYY-MM-DD`. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  /** How many days before its start an activity must be announced. */
  readonly noticeDays: number;
};

export type NotifyActivity = {
  readonly type: 'notify';
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string;
  readonly agendaDocumentId: string;
};

export type HoldActivity = {
  readonly type: 'hold';
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly participants: readonly Participants[];
};

export type ActivityCommand =
  | PlanActivity
  | NotifyActivity
  | HoldActivity
  | { readonly type: 'submitEvidence'; readonly evidence: readonly Evidence[] }
  | { readonly type: 'accept' }
  | { readonly type: 'query'; readonly question: string };
